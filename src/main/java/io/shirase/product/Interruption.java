package io.shirase.product;

import io.shirase.time.Span;
import java.util.List;

/**
 * The cover for a stop of the system.
 *
 * @param trigger the stop must begin in the policy period
 * @param checks what else denies, about the plan and the riders, in order
 * @param waiting the stop must last longer than the certificate's waiting hours
 * @param deductible taken of each part before its limit
 * @param profitLimit code of the limit of lost profit
 * @param continuationLimit code of the limit of continuation costs
 * @param restoration no restoration period is longer, counted from the day on which the stop began
 */
public record Interruption(
        Clause trigger,
        List<Check> checks,
        Clause waiting,
        Clause deductible,
        Clause profit,
        String profitLimit,
        Clause continuation,
        String continuationLimit,
        Span restoration) {

    public Interruption {
        checks = List.copyOf(checks);
    }

    Interruption withRestoration(Span other) {
        return new Interruption(
                trigger, checks, waiting, deductible, profit, profitLimit, continuation, continuationLimit, other);
    }
}
