package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.expense.LossBasis;
import io.shirase.money.Yen;
import io.shirase.part.Buttons;
import io.shirase.part.YenField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the amount of the line follows from the invoice, step by step. It puts the amount into the field where nothing else
 * was typed there, and offers to where something was.
 */
final class LossNote extends Div {

    private final YenField amount;
    private @Nullable Yen put;

    LossNote(YenField amount) {
        this.amount = amount;
        addClassName("loss-note");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Shows the steps, and takes nothing for put here that a person typed. */
    void show(LossBasis basis) {
        removeAll();
        setVisible(!basis.steps().isEmpty());
        if (basis.steps().isEmpty()) {
            return;
        }
        OrderedList steps = new OrderedList();
        basis.steps().forEach(step -> steps.add(new ListItem(sentence(step))));
        add(new Paragraph(words().of("expense.basis")), steps);
        Yen reckoned = basis.amount();
        Yen typed = amount.yen().orElse(null);
        if (reckoned == null || reckoned.equals(typed)) {
            return;
        }
        if (amount.isEmpty() || (typed != null && typed.equals(put))) {
            put = reckoned;
            amount.setYen(reckoned);
        } else {
            add(
                    new Paragraph(words().of(
                                    "expense.basis.differs", words().formats().yen(reckoned))),
                    Buttons.secondary(
                            words().of("expense.basis.take", words().formats().yen(reckoned)), () -> {
                                put = reckoned;
                                amount.setYen(reckoned);
                                show(basis);
                            }));
        }
    }

    private static String sentence(LossBasis.Step step) {
        return words().of(
                        step.messageKey(),
                        step.parameters().stream().map(LossNote::shown).toArray());
    }

    private static Object shown(Object parameter) {
        return switch (parameter) {
            case Yen yen -> words().formats().yen(yen);
            case LocalDate day -> words().formats().date(day);
            default -> parameter;
        };
    }
}
