package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.incident.ui.YesNo;
import io.shirase.part.Choices;
import io.shirase.report.Answers;
import io.shirase.report.ReportStep;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answers to a step's question that are cards to choose from. */
final class StepChoices {

    private StepChoices() {}

    /**
     * Yes, no, and not known yet.
     *
     * @param given what is known; "not known yet" is shown as chosen only once the person has been through the step
     */
    static RadioButtonGroup<YesNo> yesNo(ReportStep step, @Nullable Boolean given, Answers answers) {
        RadioButtonGroup<YesNo> choices = Choices.one(
                "",
                List.of(YesNo.values()),
                answer -> words().of(
                                "report.ui." + step.code() + "." + answer.name().toLowerCase(Locale.ROOT)));
        choices.setAriaLabel(Steps.question(step));
        if (given != null || answers.passed().contains(step)) {
            choices.setValue(YesNo.of(given));
        }
        return choices;
    }
}
