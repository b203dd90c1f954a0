package io.shirase.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.shell.part.Actions;
import io.shirase.shell.part.Buttons;
import io.shirase.shell.part.Note;
import io.shirase.shell.part.Tone;
import io.shirase.shell.part.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds a caller's policy by what the caller reads out: certificate number and name, both of which must fit. */
final class PolicySearch extends Div {

    private final Policies policies;
    private final Consumer<@Nullable Policy> chosen;
    private final TextField certificate = new TextField(Words.of("incident.ui.report.start.certificate"));
    private final TextField insured = new TextField(Words.of("incident.ui.report.start.insured"));
    private final Div found = new Div();

    PolicySearch(Policies policies, Consumer<@Nullable Policy> chosen) {
        this.policies = policies;
        this.chosen = chosen;
        Div fields = new Div(certificate, insured);
        fields.addClassName("form-fields");
        found.getElement().setAttribute("role", "status");
        add(fields, new Actions(Buttons.primary(Words.of("incident.ui.report.start.find"), this::search)), found);
    }

    static String label(Policy policy) {
        return Words.of(
                "incident.ui.report.start.label",
                policy.insuredName(),
                policy.certificateNumber(),
                Words.formats().shortDate(policy.periodStart().toLocalDate()),
                Words.formats().shortDate(policy.periodEnd().toLocalDate()));
    }

    private void search() {
        found.removeAll();
        List<Policy> fitting = policies.find(certificate.getValue(), insured.getValue());
        if (fitting.isEmpty()) {
            found.add(new Note(Tone.WARN, Words.of("incident.ui.report.start.notFound")));
            found.add(new Actions(button(Words.of("incident.ui.report.start.without"), null)));
        }
        fitting.forEach(policy -> found.add(new Actions(button(label(policy), policy))));
    }

    private Button button(String text, @Nullable Policy policy) {
        Button button = Buttons.secondary(text, () -> chosen.accept(policy));
        button.setDisableOnClick(true);
        return button;
    }
}
