package io.shirase.incident.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.incident.Answers;
import io.shirase.incident.DataKind;
import io.shirase.incident.ReportStep;
import io.shirase.shell.part.Choices;
import io.shirase.shell.part.Words;
import java.util.List;

/** What is affected: systems, people, kinds of data. Nothing here is needed to send. */
final class AffectedQuestion extends Question {

    AffectedQuestion(Answers answers, Save save) {
        super(ReportStep.AFFECTED, save);
        TextArea systems = new TextArea(Words.of("incident.ui.report.affected.systems"));
        systems.setHelperText(Words.of("incident.ui.report.affected.systems.hint"));
        systems.setMaxLength(2000);
        systems.setWidthFull();
        systems.setValueChangeMode(ValueChangeMode.LAZY);
        systems.setValue(answers.affected().systems());
        systems.addValueChangeListener(event -> answer(systems, now -> {
            Answers.Affected before = now.affected();
            return now.withAffected(new Answers.Affected(event.getValue(), before.people(), before.dataKinds()));
        }));

        IntegerField people = new IntegerField(Words.of("incident.ui.report.affected.people"));
        people.setHelperText(Words.of("incident.ui.report.affected.people.hint"));
        people.setMin(0);
        people.setMax(1_000_000_000);
        String mistyped = Words.of("incident.ui.report.affected.people.mistyped");
        people.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(mistyped)
                .setMinErrorMessage(mistyped)
                .setMaxErrorMessage(mistyped));
        people.setValue(answers.affected().people());
        people.addValueChangeListener(event -> {
            if (!people.isInvalid()) {
                answer(people, now -> {
                    Answers.Affected before = now.affected();
                    return now.withAffected(
                            new Answers.Affected(before.systems(), event.getValue(), before.dataKinds()));
                });
            }
        });

        var data = Choices.many(
                Words.of("incident.ui.report.affected.data"),
                List.of(DataKind.values()),
                kind -> Words.of("incident.ui.data", kind));
        data.setValue(answers.affected().dataKinds());
        data.addValueChangeListener(event -> answer(data, now -> {
            Answers.Affected before = now.affected();
            return now.withAffected(new Answers.Affected(before.systems(), before.people(), event.getValue()));
        }));
        add(fields(systems, people, data));
    }
}
