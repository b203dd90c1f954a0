package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.LossBasis;
import io.shirase.money.Yen;
import io.shirase.part.CountField;
import io.shirase.part.YenField;
import org.jspecify.annotations.Nullable;

/** How much: one sum, or so many people at so much each, which then makes the sum. */
final class MoneyFields extends Div {

    final YenField amount = new YenField(words().of("expense.ui.amount"));
    final CountField heads = new CountField(words().of("expense.ui.heads"), words().of("expense.ui.heads.mistyped"));
    final YenField unitCost = new YenField(words().of("expense.ui.unitCost"));
    final InvoiceFields invoice = new InvoiceFields();
    private final LossNote loss = new LossNote(amount);
    private final Div each = new Div(heads, unitCost);

    MoneyFields() {
        addClassName("form-fields");
        each.addClassName("field-row");
        amount.setHelperText(words().of("expense.ui.amount.hint"));
        heads.addValueChangeListener(event -> multiply());
        unitCost.addValueChangeListener(event -> multiply());
        add(each, amount, loss, invoice);
        askForEachHead(false);
    }

    void askForEachHead(boolean asked) {
        each.setVisible(asked);
        amount.setLabel(words().of(asked ? "expense.ui.amount.sum" : "expense.ui.amount"));
    }

    private void multiply() {
        Integer count = heads.count().orElse(null);
        if (each.isVisible() && count != null) {
            unitCost.yen().ifPresent(unit -> {
                if (unit.amount() <= Yen.MAX_AMOUNT / Math.max(1, count)) {
                    amount.setYen(Yen.of(unit.amount() * count));
                }
            });
        }
    }

    void show(ExpenseFacts facts) {
        heads.setCount(facts.heads());
        unitCost.setYen(facts.unitCost());
        amount.setYen(facts.amount());
        invoice.show(facts.invoice());
        loss.show(LossBasis.of(facts));
    }

    /** Shows how the amount follows from what the form says now. */
    void reckon(ExpenseFacts facts) {
        loss.show(LossBasis.of(facts));
    }

    @Nullable
    Integer headCount() {
        return each.isVisible() ? heads.count().orElse(null) : null;
    }

    @Nullable
    Yen eachCost() {
        return each.isVisible() ? unitCost.yen().orElse(null) : null;
    }
}
