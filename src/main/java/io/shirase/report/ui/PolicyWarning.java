package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import io.shirase.report.PolicyDoubt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says that the policy of the report is not in force on the day of discovery or marked void, and offers the one that is. */
final class PolicyWarning extends Div {

    PolicyWarning(PolicyDoubt doubt, Consumer<Policy> take) {
        getElement().setAttribute("role", "status");
        Policy chosen = doubt.chosen();
        List<Component> said = new ArrayList<>();
        if (doubt.outside()) {
            said.add(new Paragraph(words().of(
                            "report.ui.policy.outside",
                            chosen.certificateNumber(),
                            words().formats().time(chosen.periodStart()),
                            words().formats().time(chosen.end()))));
        }
        if (chosen.isVoid()) {
            said.add(new Paragraph(words().of("report.ui.policy.void", chosen.certificateNumber())));
        }
        Actions actions = new Actions();
        doubt.inForce()
                .forEach(policy -> actions.add(Buttons.secondary(
                        words().of("report.ui.policy.take", policy.certificateNumber()), () -> take.accept(policy))));
        said.add(doubt.inForce().isEmpty() ? new Paragraph(words().of("report.ui.policy.none")) : actions);
        add(new Note(Tone.WARN, said.toArray(Component[]::new)));
    }
}
