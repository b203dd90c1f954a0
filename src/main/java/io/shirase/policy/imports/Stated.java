package io.shirase.policy.imports;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.product.Term;
import org.jspecify.annotations.Nullable;

/** The yen that a certificate states of a term. */
public final class Stated {

    private Stated() {}

    /** Null where the certificate says nothing, and for terms that are no yen. */
    public static @Nullable Yen yen(Claim.Terms terms, Term term) {
        return switch (term) {
            case POLICY_LIMIT -> terms.policyLimit();
            case COST_LIMIT -> terms.costLimit();
            case CLAIM_LIMIT -> terms.claimLimit();
            case DEDUCTIBLE -> terms.deductible();
            case HEAD_CAP -> terms.headCap();
            case PROFIT_LIMIT -> terms.profitLimit();
            case CONTINUATION_LIMIT -> terms.continuationLimit();
            case INTERRUPTION_DEDUCTIBLE -> terms.interruptionDeductible();
            case WAITING_HOURS, PREMIUM_RATIO -> null;
        };
    }
}
