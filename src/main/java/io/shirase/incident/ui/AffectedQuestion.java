package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.incident.Answers;
import io.shirase.incident.DataKind;
import io.shirase.incident.ReportStep;
import io.shirase.part.Choices;
import java.util.List;

/** What is affected: systems, people, kinds of data. Nothing here is needed to send. */
final class AffectedQuestion extends Question {

    AffectedQuestion(Answers answers, Save save) {
        super(ReportStep.AFFECTED, save);
        TextArea systems = new TextArea(words().of("incident.ui.report.affected.systems"));
        systems.setHelperText(words().of("incident.ui.report.affected.systems.hint"));
        systems.setMaxLength(2000);
        systems.setWidthFull();
        systems.setValueChangeMode(ValueChangeMode.LAZY);
        systems.setValue(answers.affected().systems());
        systems.addValueChangeListener(event -> answer(systems, now -> {
            Answers.Affected before = now.affected();
            return now.withAffected(new Answers.Affected(event.getValue(), before.people(), before.dataKinds()));
        }));

        IntegerField people = new IntegerField(words().of("incident.ui.report.affected.people"));
        people.setHelperText(words().of("incident.ui.report.affected.people.hint"));
        people.setMin(0);
        people.setMax(1_000_000_000);
        String mistyped = words().of("incident.ui.report.affected.people.mistyped");
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
                words().of("incident.ui.report.affected.data"),
                List.of(DataKind.values()),
                kind -> words().of("incident.ui.data", kind));
        data.setValue(answers.affected().dataKinds());
        data.addValueChangeListener(event -> answer(data, now -> {
            Answers.Affected before = now.affected();
            return now.withAffected(new Answers.Affected(before.systems(), before.people(), event.getValue()));
        }));
        add(fields(systems, people, data));
    }
}
