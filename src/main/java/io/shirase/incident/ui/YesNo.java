package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.shirase.incident.Answers;
import io.shirase.incident.ReportStep;
import io.shirase.part.Choices;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer that may be missing: "not known yet" is an answer everywhere. */
enum YesNo {
    YES,
    NO,
    UNKNOWN;

    static YesNo of(@Nullable Boolean known) {
        return known == null ? UNKNOWN : known ? YES : NO;
    }

    @Nullable
    Boolean toBoolean() {
        return this == UNKNOWN ? null : Boolean.valueOf(this == YES);
    }

    /**
     * The three answers to a step's question.
     *
     * @param given what is known; "not known yet" is shown as chosen only once the person has been through the step
     */
    static RadioButtonGroup<YesNo> choices(ReportStep step, @Nullable Boolean given, Answers answers) {
        RadioButtonGroup<YesNo> choices = Choices.one(
                "",
                List.of(values()),
                answer -> words().of("incident.ui.report." + step.code() + "."
                        + answer.name().toLowerCase(Locale.ROOT)));
        choices.setAriaLabel(Steps.question(step));
        if (given != null) {
            choices.setValue(given ? YES : NO);
        } else if (answers.passed().contains(step)) {
            choices.setValue(UNKNOWN);
        }
        return choices;
    }
}
