package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.DataKind;
import io.shirase.part.CountField;
import io.shirase.part.LongText;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;

/** What is affected: systems, people, kinds of data. Nothing here is needed to send. */
final class AffectedQuestion extends Question {

    AffectedQuestion(Answers answers, Save save) {
        super(ReportStep.AFFECTED, save);
        LongText systems = new LongText(words().of("report.ui.affected.systems"), 2000);
        systems.setHelperText(words().of("report.ui.affected.systems.hint"));
        systems.setValue(answers.particulars().affected().systems());
        systems.addValueChangeListener(event -> answer(
                systems, now -> now.withAffected(now.particulars().affected().withSystems(event.getValue()))));

        CountField people = new CountField(
                words().of("report.ui.affected.people"), words().of("report.ui.affected.people.mistyped"));
        people.setHelperText(words().of("report.ui.affected.people.hint"));
        people.setCount(answers.particulars().affected().people());
        people.addValueChangeListener(event -> answer(people, now -> {
            return now.withAffected(
                    now.particulars().affected().withPeople(people.count().orElse(null)));
        }));

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
