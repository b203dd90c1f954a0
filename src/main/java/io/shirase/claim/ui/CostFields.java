package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.money.Yen;
import io.shirase.part.DayField;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.Refused;
import io.shirase.part.YenField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One cost of going on with the business. */
final class CostFields extends Div {

    private final Select<ContinuationCostType> type = new Select<>();
    private final YenField amount = new YenField(words().of("expense.ui.amount"));
    private final DayField accruedOn = new DayField(words().of("expense.ui.accruedOn"));
    private final YenField residual = new YenField(words().of("claim.ui.cost.residual"));
    private final YenField extraSaved = new YenField(words().of("claim.ui.cost.extraSaved"));
    private final String id;

    CostFields(String newId, Claim.@Nullable ContinuationCost known) {
        addClassNames("field-row", "cost-row");
        id = known == null ? newId : known.id();
        type.setLabel(words().of("claim.ui.cost.type"));
        type.setItems(ContinuationCostType.values());
        type.setItemLabelGenerator(kind -> words().of("vocabulary.continuation", kind));
        type.addValueChangeListener(event -> ask());
        add(type, amount, accruedOn, residual, extraSaved);
        type.setValue(known == null ? ContinuationCostType.EXTRA : known.type());
        if (known != null) {
            amount.setYen(known.amount());
            accruedOn.setValue(known.accruedOn());
            residual.setYen(known.residual());
            extraSaved.setYen(known.extraSaved());
        }
        ask();
    }

    private void ask() {
        residual.setVisible(type.getValue() == ContinuationCostType.TEMPORARY_ASSET);
        extraSaved.setVisible(type.getValue() == ContinuationCostType.EXPEDITED_RESTORATION);
    }

    boolean isUntouched() {
        return amount.isEmpty() && accruedOn.isEmpty();
    }

    /** Whether amount or day is missing, or is none; the fields then say so. */
    boolean isMistyped() {
        MayBeMistyped.forgive(amount);
        MayBeMistyped.forgive(accruedOn);
        if (Refused.within(this)) {
            return true;
        }
        if (isUntouched()) {
            return false;
        }
        amount.setInvalid(amount.yen().isEmpty());
        amount.setErrorMessage(words().of("claim.problem.amount-missing"));
        accruedOn.setInvalid(accruedOn.getValue() == null);
        accruedOn.setErrorMessage(words().of("claim.ui.cost.day"));
        return amount.yen().isEmpty() || accruedOn.getValue() == null;
    }

    Optional<Claim.ContinuationCost> cost() {
        return amount.yen()
                .filter(yen -> accruedOn.getValue() != null)
                .map(yen -> new Claim.ContinuationCost(
                        id, type.getValue(), yen, accruedOn.getValue(), shown(residual), shown(extraSaved)));
    }

    private static @Nullable Yen shown(YenField field) {
        return field.isVisible() ? field.yen().orElse(Yen.ZERO) : null;
    }
}
