package io.shirase.drill;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Worth.Action;
import io.shirase.money.YenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was kept and what was lost in a drill, step by step; every amount is the engine's.
 *
 * @param number the receipt number of the incident
 * @param payable whole yen that what was played would be paid
 * @param everything whole yen that it would be paid with every step taken
 */
public record LookBack(String number, YenRange payable, YenRange everything, List<Step> kept, List<Step> lost) {

    public LookBack {
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
    }

    /**
     * A step.
     *
     * @param line number of the line that it is about; null where it is about the incident
     * @param about what the line is; null where it is about the incident
     * @param open whether it can still be taken
     */
    public record Step(
            Action action, @Nullable Integer line, @Nullable Activity about, YenRange yen, boolean open) {}
}
