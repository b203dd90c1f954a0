package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Claim;
import io.shirase.claim.InterruptionWork;
import io.shirase.money.Yen;
import io.shirase.part.Buttons;
import io.shirase.part.CountField;
import io.shirase.part.HoldsMore;
import io.shirase.part.MomentField;
import io.shirase.part.Refused;
import io.shirase.part.YenField;
import io.shirase.time.Moment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it cost to go on with the business until everything was restored. */
final class ContinuationFields extends Div implements HoldsMore {

    private final MomentField restoredAt = new MomentField(words().of("claim.ui.continuation.restoredAt"));
    private final CountField normalDays = new CountField(
            words().of("claim.ui.continuation.normalRestoreDays"), words().of("claim.ui.continuation.days"));
    private final YenField saved = new YenField(words().of("claim.ui.continuation.savedExpenses"));
    private final List<CostFields> costs = new ArrayList<>();
    private final Div rows = new Div();

    ContinuationFields(InterruptionWork known) {
        addClassName("form-fields");
        rows.addClassName("form-fields");
        normalDays.setHelperText(words().of("claim.ui.continuation.normalRestoreDays.hint"));
        restoredAt.setValue(known.restoredAt());
        normalDays.setCount(known.normalDays());
        saved.setYen(known.continuationSaved() == null ? null : Yen.of(known.continuationSaved()));
        known.costs().forEach(this::addCost);
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

    void into(InterruptionWork.Edit work) {
        Moment restored = restoredAt.getValue();
        work.restoredAt = restored == null ? Moment.UNKNOWN : restored;
        work.normalDays = normalDays.count().orElse(null);
        work.continuationSaved = saved.yen().map(Yen::amount).orElse(null);
        work.costs = costs.stream().flatMap(cost -> cost.cost().stream()).toList();
    }

    /** Whether something cannot be read, or of a cost amount or day is missing; the fields then say so. */
    boolean isMistyped() {
        boolean wrongCost = false;
        for (CostFields cost : costs) {
            wrongCost |= cost.isMistyped();
        }
        return wrongCost || Refused.within(this);
    }
}
