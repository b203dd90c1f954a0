package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.shirase.incident.Answers;
import io.shirase.incident.ReportStep;
import io.shirase.incident.Told;
import io.shirase.incident.Told.Whom;
import io.shirase.part.Choices;
import io.shirase.part.DayField;
import io.shirase.part.MomentField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has been told already, and when as far as that matters. */
final class TellingQuestion extends Question {

    private final CheckboxGroup<Whom> told =
            Choices.many("", List.of(Whom.values()), whom -> words().of("incident.ui.told", whom));
    private final MomentField insurer = new MomentField(words().of("incident.ui.report.told.insurer.when"));
    private final DayField announced = new DayField(words().of("incident.ui.report.told.announced"));

    TellingQuestion(Answers answers, Save save, LocalDate today) {
        super(ReportStep.TOLD, save);
        told.setAriaLabel(Steps.question(ReportStep.TOLD));
        told.setValue(answers.told().stream().map(Told::whom).collect(Collectors.toSet()));
        told.addValueChangeListener(event -> keep());

        insurer.setMax(today);
        insurer.setValue(Moments.of(answers.toldAt(Whom.INSURER).orElse(null)));
        insurer.addValueChangeListener(event -> {
            if (Moments.isWhole(insurer)) {
                keep();
            }
        });

        announced.setMax(today);
        announced.setValue(
                answers.toldAt(Whom.PUBLIC).map(LocalDateTime::toLocalDate).orElse(null));
        announced.addValueChangeListener(event -> keep());

        add(hint("incident.ui.report.told.hint"), told, fields(insurer, announced));
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

    private @Nullable LocalDateTime when(Whom whom, Answers now) {
        return switch (whom) {
            case INSURER -> Moments.exact(insurer.getValue());
            case PUBLIC ->
                announced.getValue() == null ? null : announced.getValue().atStartOfDay();
            default -> now.toldAt(whom).orElse(null);
        };
    }

    private void askWhen() {
        insurer.setVisible(told.getValue().contains(Whom.INSURER));
        announced.setVisible(told.getValue().contains(Whom.PUBLIC));
    }
}
