package io.shirase.product;

import java.util.Arrays;
import java.util.Optional;

/** A number that the certificate states. */
public enum Term {
    POLICY_LIMIT("policyLimit"),
    COST_LIMIT("costLimit"),
    CLAIM_LIMIT("claimLimit"),
    DEDUCTIBLE("deductible"),
    HEAD_CAP("headCap"),
    PROFIT_LIMIT("profitLimit"),
    CONTINUATION_LIMIT("continuationLimit"),
    WAITING_HOURS("waitingHours"),
    INTERRUPTION_DEDUCTIBLE("interruptionDeductible"),
    PREMIUM_RATIO("premiumRatio");

    private final String key;

    Term(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<Term> of(String key) {
        return Arrays.stream(values()).filter(t -> t.key.equals(key)).findFirst();
    }
}
