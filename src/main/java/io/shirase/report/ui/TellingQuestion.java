package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.shirase.incident.Told;
import io.shirase.incident.Told.Whom;
import io.shirase.part.Choices;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who has been told already, and when as far as that matters. */
final class TellingQuestion extends Question {

    private final CheckboxGroup<Whom> told =
            Choices.many("", List.of(Whom.values()), whom -> words().of("incident.ui.told", whom));
    private final MomentField insurer = new MomentField(words().of("report.ui.told.insurer.when"));
    private final DayField announced = new DayField(words().of("report.ui.told.announced"));

    TellingQuestion(Answers answers, Save save, LocalDate today) {
        super(ReportStep.TOLD, save);
        told.setAriaLabel(Steps.question(ReportStep.TOLD));
        told.setValue(answers.particulars().told().stream().map(Told::whom).collect(Collectors.toSet()));
        told.addValueChangeListener(event -> keep());

        insurer.setMax(today);
        insurer.setValue(when(answers, Whom.INSURER));
        insurer.addValueChangeListener(event -> keep());

        announced.setMax(today);
        announced.setValue(when(answers, Whom.PUBLIC).day());
        announced.addValueChangeListener(event -> keep());

        add(hint("report.ui.told.hint"), told, fields(insurer, announced));
        askWhen();
    }

    private void keep() {
        askWhen();
        answer(
                told,
                now -> now.withTold(Arrays.stream(Whom.values())
                        .filter(told.getValue()::contains)
                        .map(whom -> new Told(whom, when(whom, now)))
                        .toList()));
    }

    private Moment when(Whom whom, Answers now) {
        return switch (whom) {
            case INSURER -> insurer.getValue();
            case PUBLIC -> new Moment(announced.getValue(), null);
            default -> when(now, whom);
        };
    }

    private static Moment when(Answers answers, Whom whom) {
        return answers.particulars().told(whom).map(Told::at).orElse(Moment.UNKNOWN);
    }

    private void askWhen() {
        insurer.setVisible(told.getValue().contains(Whom.INSURER));
        announced.setVisible(told.getValue().contains(Whom.PUBLIC));
    }
}
