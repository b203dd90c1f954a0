package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import io.shirase.incident.DataKind;
import io.shirase.part.Choices;
import io.shirase.part.CountField;
import io.shirase.part.LongText;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.util.List;

/** What is affected: systems, people, kinds of data. Nothing here is needed to send. */
final class AffectedQuestion extends Question {

    AffectedQuestion(Answers answers, Save save) {
        super(ReportStep.AFFECTED, save);
        LongText systems = new LongText(words().of("report.ui.affected.systems"), 2000);
        systems.setHelperText(words().of("report.ui.affected.systems.hint"));
        systems.setValue(answers.particulars().affected().systems());
        systems.addValueChangeListener(event -> answer(systems, now -> {
            return now.withAffected(now.particulars().affected().withSystems(event.getValue()));
        }));

        CountField people = new CountField(
                words().of("report.ui.affected.people"), words().of("report.ui.affected.people.mistyped"));
        people.setHelperText(words().of("report.ui.affected.people.hint"));
        people.setCount(answers.particulars().affected().people());
        people.addValueChangeListener(event -> answer(people, now -> {
            return now.withAffected(
                    now.particulars().affected().withPeople(people.count().orElse(null)));
        }));

        var data = Choices.many(
                words().of("report.ui.affected.data"),
                List.of(DataKind.values()),
                kind -> words().of("incident.ui.data", kind));
        data.setValue(answers.particulars().affected().dataKinds());
        data.addValueChangeListener(event -> answer(data, now -> {
            return now.withAffected(now.particulars().affected().withDataKinds(event.getValue()));
        }));
        add(fields(systems, people, data));
    }
}
