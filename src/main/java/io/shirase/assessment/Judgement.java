package io.shirase.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a line before deductible, ratio and limits.
 *
 * @param item null where the product does not know the activity
 * @param denial null where no rule denies
 * @param hold null where no rule holds; counts only where none denies
 * @param loss whole yen after other insurance and the cap for each head
 * @param cutByHeads whether that cap cut the loss
 */
record Judgement(
        LineRules.@Nullable TestedItem item,
        WindowState window,
        @Nullable Reason denial,
        @Nullable Reason hold,
        int ratio,
        LineRules.OwnLimit limit,
        long loss,
        boolean cutByHeads) {

    boolean covered() {
        return denial == null && hold == null;
    }

    Judgement held(Reason reason) {
        return new Judgement(item, window, null, reason, ratio, limit, 0, false);
    }
}
