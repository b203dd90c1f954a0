package io.shirase.review;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import org.jspecify.annotations.Nullable;

/** Figures of stops as decisions make them. */
final class StopFigures {

    private StopFigures() {}

    /** The same stop with nothing of its loss. */
    static Claim.Interruption nothing(Claim.Interruption stop) {
        Claim.Profit profit = stop.profit();
        Claim.Continuation continuation = stop.continuation();
        return new Claim.Interruption(
                stop.id(),
                stop.stops(),
                profit == null ? null : nothing(profit),
                continuation == null ? null : nothing(continuation));
    }

    private static Claim.Profit nothing(Claim.Profit profit) {
        return new Claim.Profit(
                Yen.ZERO, Yen.ZERO, profit.profitRate(), Yen.ZERO, Yen.ZERO, profit.insuredRate(), Yen.ZERO);
    }

    private static Claim.Continuation nothing(Claim.Continuation continuation) {
        return new Claim.Continuation(
                continuation.restoredAt(),
                continuation.normalRestoreDays(),
                Yen.ZERO,
                continuation.costs().stream()
                        .map(cost -> new Claim.ContinuationCost(
                                cost.id(),
                                cost.type(),
                                Yen.ZERO,
                                cost.accruedOn(),
                                zero(cost.residual()),
                                zero(cost.extraSaved())))
                        .toList());
    }

    private static @Nullable Yen zero(@Nullable Yen amount) {
        return amount == null ? null : Yen.ZERO;
    }
}
