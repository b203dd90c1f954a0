package io.shirase.review;

import io.shirase.money.Yen;
import java.util.Collection;

/**
 * What the lines of an incident or of a policy come to, whole yen, derived from their entries.
 *
 * @param asked of all lines; always {@code accepted + refused + pending}
 * @param accepted of what stands, before ratio and limits
 * @param refused cut or denied
 * @param pending of the lines of which nothing stands yet
 */
public record ReviewSums(Yen asked, Yen accepted, Yen refused, Yen pending) {

    public static ReviewSums of(Collection<LineStanding> standings) {
        Yen asked = Yen.ZERO;
        Yen accepted = Yen.ZERO;
        Yen pending = Yen.ZERO;
        for (LineStanding standing : standings) {
            asked = asked.plus(standing.asked());
            accepted = accepted.plus(standing.accepted().orElse(Yen.ZERO));
            if (standing.accepted().isEmpty()) {
                pending = pending.plus(standing.asked());
            }
        }
        return new ReviewSums(asked, accepted, asked.minusOrZero(accepted).minusOrZero(pending), pending);
    }
}
