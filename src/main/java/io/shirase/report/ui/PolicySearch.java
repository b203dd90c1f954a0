package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds a caller's policy by what the caller reads out: the certificate's number or the insured's name. Enter searches. */
final class PolicySearch extends Div {

    private final Policies policies;
    private final Consumer<@Nullable Policy> chosen;
    private final boolean mayBeNone;
    private final TextField certificate = new TextField(words().of("report.ui.start.certificate"));
    private final TextField insured = new TextField(words().of("report.ui.start.insured"));
    private final Div found = new Div();

    /** For somebody on the telephone, whose report may go on without a policy. */
    PolicySearch(Policies policies, Consumer<@Nullable Policy> chosen) {
        this(policies, chosen, true);
    }

    private PolicySearch(Policies policies, Consumer<@Nullable Policy> chosen, boolean mayBeNone) {
        this.policies = policies;
        this.chosen = chosen;
        this.mayBeNone = mayBeNone;
        for (TextField field : List.of(certificate, insured)) {
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addKeyDownListener(Key.ENTER, event -> search());
        }
        insured.addValueChangeListener(event -> searchWhileTyping(event.getValue()));
        addClassName("form-fields");
        found.addClassName("form-fields");
        found.getElement().setAttribute("role", "status");
        add(certificate, insured, new Actions(find()), found);
    }

    private Button find() {
        String text = words().of("report.ui.start.find");
        return mayBeNone ? Buttons.primary(text, this::search) : Buttons.secondary(text, this::search);
    }

    /** For a report that is there and lacks nothing but its policy. */
    static PolicySearch forMatching(Policies policies, Consumer<Policy> chosen) {
        return new PolicySearch(policies, policy -> chosen.accept(Objects.requireNonNull(policy)), false);
    }

    static String label(Policy policy) {
        return words().of(
                        "report.ui.start.label",
                        policy.insuredName(),
                        policy.certificateNumber(),
                        words().formats().shortDate(policy.periodStart().toLocalDate()),
                        words().formats().shortDate(policy.periodEnd().toLocalDate()));
    }

    /** Says nothing while nothing fits: it may be a name that is still being typed. */
    private void searchWhileTyping(String name) {
        found.removeAll();
        policies.find("", name).forEach(policy -> found.add(new Actions(button(label(policy), policy))));
    }

    private void search() {
        found.removeAll();
        List<Policy> fitting = policies.find(certificate.getValue(), insured.getValue());
        if (fitting.isEmpty()) {
            found.add(new Note(
                    Tone.WARN, words().of(mayBeNone ? "report.ui.start.notFound" : "report.notices.search.none")));
            if (mayBeNone) {
                found.add(new Actions(button(words().of("report.ui.start.without"), null)));
            }
        }
        fitting.forEach(policy -> found.add(new Actions(button(label(policy), policy))));
    }

    private Button button(String text, @Nullable Policy policy) {
        Button button = Buttons.secondary(text, () -> chosen.accept(policy));
        button.setDisableOnClick(mayBeNone);
        return button;
    }
}
