package io.shirase.claim;

import io.shirase.money.Yen;
import io.shirase.money.YenRange;

/**
 * How far a limit is used up in the whole policy period, every incident included, whole yen.
 *
 * @param code of the product's own limit; {@code costs} or {@code policy}
 * @param limit the most that can be paid by what the certificate says at last
 * @param elsewhere paid for things that the portal does not know of
 * @param decided what decided lines take
 * @param expected what everything else is expected to take
 * @param left what is left after all of that
 */
public record LimitUse(String code, Yen limit, Yen elsewhere, YenRange decided, YenRange expected, YenRange left) {

    /**
     * By how much more is taken than the limit allows now: what was paid before the certificate lowered it counts too.
     * Zero as long as there is room.
     */
    public YenRange over() {
        return YenRange.between(
                elsewhere.plus(decided.least()).plus(expected.least()).minusOrZero(limit),
                elsewhere.plus(decided.most()).plus(expected.most()).minusOrZero(limit));
    }
}
