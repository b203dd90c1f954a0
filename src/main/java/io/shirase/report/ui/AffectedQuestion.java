package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.incident.DataKind;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;

/** What is affected: systems, people, kinds of data. Nothing here is needed to send. */
final class AffectedQuestion extends Question {

    AffectedQuestion(Answers answers, Save save) {
        super(ReportStep.AFFECTED, save);
        TextArea systems = new TextArea(words().of("report.ui.affected.systems"));
        systems.setHelperText(words().of("report.ui.affected.systems.hint"));
        systems.setMaxLength(2000);
        systems.setWidthFull();
        systems.setValueChangeMode(ValueChangeMode.LAZY);
        systems.setValue(answers.particulars().affected().systems());
        systems.addValueChangeListener(event -> answer(
                systems, now -> now.withAffected(now.particulars().affected().withSystems(event.getValue()))));

        IntegerField people = new IntegerField(words().of("report.ui.affected.people"));
        people.setHelperText(words().of("report.ui.affected.people.hint"));
        people.setMin(0);
        people.setMax(1_000_000_000);
        String mistyped = words().of("report.ui.affected.people.mistyped");
        people.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(mistyped)
                .setMinErrorMessage(mistyped)
                .setMaxErrorMessage(mistyped));
        people.setValue(answers.particulars().affected().people());
        people.addValueChangeListener(event -> {
            if (!people.isInvalid()) {
                answer(
                        people,
                        now -> now.withAffected(now.particulars().affected().withPeople(event.getValue())));
            }
        });

        OpenChoices<DataKind> data = new OpenChoices<>(
                words().of("report.ui.affected.data"), "incident.ui.data", DataKind.values(), DataKind.NONE);
        data.show(answers.particulars().affected().dataKinds(), answers.passed().contains(ReportStep.AFFECTED));
        data.field()
                .addValueChangeListener(event -> answer(
                        data.field(),
                        now -> now.withAffected(now.particulars().affected().withDataKinds(data.chosen()))));
        add(fields(data.field(), people, systems));
    }
}
