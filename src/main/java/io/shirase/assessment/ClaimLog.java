package io.shirase.assessment;

import org.jspecify.annotations.Nullable;

/** Takes note of how a claim is assessed. */
interface ClaimLog {

    /** Where to note the rules tried on a line, judged as if the suspicion had the given outcome. */
    RuleLog rules(Claim.Expense expense, @Nullable SuspicionOutcome outcome);

    void paid(Claim.Expense expense, Judgement judgement, long eligible, long afterRatio, Ledger.Payment payment);
}
