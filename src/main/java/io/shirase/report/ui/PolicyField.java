package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.part.Buttons;
import io.shirase.part.ShortText;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicySearch;
import io.shirase.report.Sender;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds a policy while somebody types what a caller says: the certificate's number, the insured's name or its reading. The
 * arrow leads down to what is found; Enter takes it where there is but one.
 */
final class PolicyField extends Div {

    /** Of more that fit, only so many are shown: whoever goes on typing has fewer. */
    private static final int SHOWN = 8;

    private final PolicySearch policies;
    private final Consumer<Policy> chosen;
    private final String none;
    private final ShortText certificate =
            new ShortText(words().of("report.ui.start.certificate"), Sender.MAX_CERTIFICATE);
    private final ShortText firm = new ShortText(words().of("report.ui.start.insured"), Sender.MAX_NAME);
    private final Div found = new Div();

    /** @param none what is said where nothing fits */
    PolicyField(PolicySearch policies, Consumer<Policy> chosen, String none) {
        this.policies = policies;
        this.chosen = chosen;
        this.none = none;
        for (ShortText field : List.of(certificate, firm)) {
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(event -> search());
            field.addKeyDownListener(Key.ENTER, event -> takeTheOnlyOne());
            field.addKeyDownListener(Key.ARROW_DOWN, event -> leadOn());
        }
        Div row = new Div(certificate, firm);
        row.addClassName("field-row");
        addClassName("form-fields");
        found.addClassName("found-policies");
        found.getElement().setAttribute("role", "status");
        add(row, found);
    }

    ShortText certificate() {
        return certificate;
    }

    ShortText firm() {
        return firm;
    }

    static String label(Policy policy) {
        return words().of(
                        policy.isVoid() ? "report.ui.start.label.void" : "report.ui.start.label",
                        policy.insuredName(),
                        policy.certificateNumber(),
                        words().formats().shortDate(policy.periodStart().toLocalDate()),
                        words().formats().shortDate(policy.end().toLocalDate()));
    }

    private void search() {
        found.removeAll();
        List<Policy> fitting = policies.find(certificate.getValue(), firm.getValue(), SHOWN + 1);
        fitting.stream()
                .limit(SHOWN)
                .forEach(policy -> found.add(Buttons.secondary(label(policy), () -> chosen.accept(policy))));
        if (fitting.size() > SHOWN) {
            found.add(small(words().of("report.ui.start.more")));
        }
        if (fitting.isEmpty() && !(certificate.getValue() + firm.getValue()).isBlank()) {
            found.add(small(none));
        }
    }

    private static Paragraph small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("small");
        return line;
    }

    private List<Button> buttons() {
        return found.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private void takeTheOnlyOne() {
        if (buttons().size() == 1) {
            buttons().getFirst().click();
        } else {
            leadOn();
        }
    }

    private void leadOn() {
        buttons().stream().findFirst().ifPresent(Button::focus);
    }
}
