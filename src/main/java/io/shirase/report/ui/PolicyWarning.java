package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import io.shirase.report.PolicyDoubt;
import java.util.function.Consumer;

/** Says that the policy of the report is not in force on the day of discovery, and offers the one that is. */
final class PolicyWarning extends Div {

    PolicyWarning(PolicyDoubt doubt, Consumer<Policy> take) {
        getElement().setAttribute("role", "status");
        Paragraph outside = new Paragraph(words().of(
                        "report.ui.policy.outside",
                        doubt.chosen().certificateNumber(),
                        words().formats().time(doubt.chosen().periodStart()),
                        words().formats().time(doubt.chosen().end())));
        Actions actions = new Actions();
        doubt.inForce()
                .forEach(policy -> actions.add(Buttons.secondary(
                        words().of("report.ui.policy.take", policy.certificateNumber()), () -> take.accept(policy))));
        add(new Note(
                Tone.WARN,
                outside,
                doubt.inForce().isEmpty() ? new Paragraph(words().of("report.ui.policy.none")) : actions));
    }
}
