package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.language.Problem;
import io.shirase.part.DayField;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.policy.CountsFrom;
import io.shirase.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks from which day on a change of a certificate counts, and why it is made. */
final class CountsFromFields extends Div {

    private final Checkbox later = new Checkbox(words().of("policy.ui.from.later"));
    private final DayField day = new DayField(words().of("policy.ui.from.day"));
    private final ShortText why = new ShortText(words().of("policy.ui.from.why"), CountsFrom.LONGEST_WHY);
    private final transient @Nullable LocalDate corrected;

    /** @param since the first day on which counts what is shown */
    CountsFromFields(Policy policy, LocalDate since) {
        LocalDate first = policy.periodStart().toLocalDate();
        corrected = since.isAfter(first) ? since : null;
        addClassName("form");
        day.setMin(first.plusDays(1));
        day.setMax(policy.periodEnd().minusNanos(1).toLocalDate());
        day.setHelperText(words().of("policy.ui.from.day.help"));
        day.setVisible(false);
        later.addValueChangeListener(event -> day.setVisible(event.getValue()));
        why.setHelperText(words().of("policy.ui.from.why.help"));
        Div fields = new Div(day, why);
        fields.addClassName("form-fields");
        add(new Panel(
                words().of("policy.ui.from"),
                new Paragraph(words().of(
                                "policy.ui.from.correction", words().formats().date(since))),
                later,
                fields));
    }

    /** Empty where something is missing or mistyped, and the fields then say so. */
    Optional<CountsFrom> value() {
        String reason = why.getValue().strip();
        if (!later.getValue()) {
            return why.isMistyped() ? Optional.empty() : Optional.of(new CountsFrom(corrected, reason));
        }
        if (day.isMistyped() || why.isMistyped()) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            say(day, words().of("policy.ui.entry.required"));
            return Optional.empty();
        }
        return Optional.of(new CountsFrom(day.getValue(), reason));
    }

    void show(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.field().equals("from")) {
                say(day, problem.text(words().locale()));
            } else if (problem.field().equals("why")) {
                say(why, problem.text(words().locale()));
            }
        }
    }

    private static void say(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
