package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.part.Buttons;
import io.shirase.part.CountField;
import io.shirase.part.HoldsMore;
import io.shirase.part.MomentField;
import io.shirase.part.Refused;
import io.shirase.part.YenField;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What it cost to go on with the business until everything was restored. */
final class ContinuationFields extends Div implements HoldsMore {

    private final MomentField restoredAt = new MomentField(words().of("claim.ui.continuation.restoredAt"));
    private final CountField normalDays = new CountField(
            words().of("claim.ui.continuation.normalRestoreDays"), words().of("claim.ui.continuation.days"));
    private final YenField saved = new YenField(words().of("claim.ui.continuation.savedExpenses"));
    private final List<CostFields> costs = new ArrayList<>();
    private final Div rows = new Div();

    ContinuationFields(Claim.@Nullable Continuation known) {
        addClassName("form-fields");
        rows.addClassName("form-fields");
        normalDays.setHelperText(words().of("claim.ui.continuation.normalRestoreDays.hint"));
        if (known != null) {
            restoredAt.setValue(Moment.of(known.restoredAt()));
            normalDays.setCount(known.normalRestoreDays());
            saved.setYen(known.savedExpenses());
            known.costs().forEach(this::addCost);
        }
        if (costs.isEmpty()) {
            addCost(null);
        }
        Div row = new Div(normalDays, saved);
        row.addClassName("field-row");
        add(restoredAt, row, rows, Buttons.quiet(words().of("claim.ui.cost.more"), () -> addCost(null)));
    }

    private void addCost(Claim.@Nullable ContinuationCost known) {
        CostFields cost = new CostFields("C" + (costs.size() + 1), known);
        costs.add(cost);
        rows.add(cost);
    }

    @Override
    public Object held() {
        return costs.size();
    }

    @Override
    public void hold(Object rowCount) {
        while (costs.size() < (Integer) rowCount) {
            addCost(null);
        }
    }

    private @Nullable LocalDateTime restored() {
        Moment moment = restoredAt.getValue();
        return moment == null ? null : moment.exact().orElse(null);
    }

    private boolean isUntouched() {
        return restoredAt.isEmpty() && normalDays.isEmpty() && costs.stream().allMatch(CostFields::isUntouched);
    }

    /** What stands in the fields; null while the part is not begun or lacks what it needs. */
    Claim.@Nullable Continuation continuation() {
        LocalDateTime restored = restored();
        if (isUntouched() || restored == null || normalDays.count().isEmpty()) {
            return null;
        }
        return new Claim.Continuation(
                restored,
                normalDays.count().orElseThrow(),
                Objects.requireNonNull(saved.yen().orElse(Yen.ZERO)),
                costs.stream().flatMap(cost -> cost.cost().stream()).toList());
    }

    /** Whether the part is begun and something that it needs is missing; the fields then say so. */
    boolean isMistyped() {
        boolean begun = !isUntouched();
        restoredAt.setInvalid(begun && restored() == null);
        restoredAt.setErrorMessage(words().of("claim.ui.stop.half"));
        normalDays.setInvalid(begun && normalDays.count().isEmpty());
        normalDays.setErrorMessage(words().of("claim.ui.continuation.days"));
        boolean wrongCost = false;
        for (CostFields cost : costs) {
            wrongCost |= cost.isMistyped();
        }
        return wrongCost
                || Refused.within(this)
                || (begun && (restored() == null || normalDays.count().isEmpty()));
    }
}
