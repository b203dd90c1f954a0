package io.shirase.expense.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.shirase.expense.ExpenseFacts;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import org.jspecify.annotations.Nullable;

/** How much: one sum, or so many people at so much each, which then makes the sum. */
final class MoneyFields extends Div {

    final YenField amount = new YenField(words().of("expense.ui.amount"));
    final IntegerField heads = new IntegerField(words().of("expense.ui.heads"));
    final YenField unitCost = new YenField(words().of("expense.ui.unitCost"));
    private final Div each = new Div(heads, unitCost);

    MoneyFields() {
        addClassName("form-fields");
        each.addClassName("field-row");
        amount.setHelperText(words().of("expense.ui.amount.hint"));
        heads.setMin(0);
        heads.setStepButtonsVisible(true);
        heads.setI18n(
                new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(words().of("expense.ui.heads.mistyped")));
        heads.addValueChangeListener(event -> multiply());
        unitCost.addValueChangeListener(event -> multiply());
        add(each, amount);
        askForEachHead(false);
    }

    void askForEachHead(boolean asked) {
        each.setVisible(asked);
        amount.setLabel(words().of(asked ? "expense.ui.amount.sum" : "expense.ui.amount"));
    }

    private void multiply() {
        Integer count = heads.getValue();
        if (each.isVisible() && count != null && count >= 0) {
            unitCost.yen().ifPresent(unit -> {
                if (unit.amount() <= Yen.MAX_AMOUNT / Math.max(1, count)) {
                    amount.setYen(Yen.of(unit.amount() * count));
                }
            });
        }
    }

    void show(ExpenseFacts facts) {
        heads.setValue(facts.heads());
        unitCost.setYen(facts.unitCost());
        amount.setYen(facts.amount());
    }

    @Nullable
    Integer headCount() {
        return each.isVisible() ? heads.getValue() : null;
    }

    @Nullable
    Yen eachCost() {
        return each.isVisible() ? unitCost.yen().orElse(null) : null;
    }

    boolean isMistyped() {
        return amount.isMistyped() || (each.isVisible() && (unitCost.isMistyped() || heads.isInvalid()));
    }
}
