package io.shirase.assessment;

import org.jspecify.annotations.Nullable;

/** Takes note of how a claim is assessed. */
interface ClaimLog {

    /** Where to note the rules tried on a line, judged as if the suspicion had the given outcome. */
    RuleLog rules(Claim.Expense expense, @Nullable SuspicionOutcome outcome);

    /** What a line that is covered draws on the limits, whole yen after the deductible and after the ratio. */
    void paid(Claim.Expense expense, Judgement judgement, long eligible, long afterRatio, Ledger.Payment payment);

    /** What a part of an interruption draws on the limits. */
    void paid(Claim.Interruption interruption, String limit, Ledger.Payment payment);
}
