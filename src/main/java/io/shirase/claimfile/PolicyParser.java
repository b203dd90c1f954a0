package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Reads a claim file's policy. */
final class PolicyParser {

    private static final String STANDARD_PLAN = "standard";

    private enum PolicyField {
        PRODUCT,
        PERIOD_START,
        PERIOD_END,
        TERMS,
        CERTIFICATE_NUMBER,
        PLAN,
        RIDERS,
        PAID_OUTSIDE_FILE
    }

    private static final FieldNames<PolicyField> POLICY = FieldNames.requiredUpTo(PolicyField.TERMS);

    private enum TermsField {
        POLICY_LIMIT,
        COST_LIMIT,
        DEDUCTIBLE,
        HEAD_CAP,
        PROFIT_LIMIT,
        CONTINUATION_LIMIT,
        WAITING_HOURS,
        INTERRUPTION_DEDUCTIBLE,
        CLAIM_LIMIT,
        PREMIUM_RATIO
    }

    private static final FieldNames<TermsField> TERMS = FieldNames.requiredUpTo(TermsField.POLICY_LIMIT);

    private final JsonInput in;

    PolicyParser(JsonInput in) {
        this.in = in;
    }

    Claim.Policy policy() {
        String product = "";
        String certificate = null;
        LocalDateTime start = LocalDateTime.MIN;
        LocalDateTime end = LocalDateTime.MAX;
        String plan = STANDARD_PLAN;
        Claim.Terms terms = null;
        Set<String> riders = Set.of();
        Yen paidOutside = Yen.ZERO;
        in.beginObject(POLICY);
        for (PolicyField field = in.field(POLICY); field != null; field = in.field(POLICY)) {
            switch (field) {
                case PRODUCT -> product = in.text();
                case CERTIFICATE_NUMBER -> certificate = in.text();
                case PERIOD_START -> start = in.time();
                case PERIOD_END -> end = in.time();
                case PLAN -> plan = in.text();
                case TERMS -> terms = terms();
                case RIDERS -> riders = riders();
                case PAID_OUTSIDE_FILE -> paidOutside = in.yen();
            }
        }
        return new Claim.Policy(
                product, certificate, start, end, plan, Objects.requireNonNull(terms), riders, paidOutside);
    }

    Set<String> riders() {
        Set<String> riders = new LinkedHashSet<>();
        in.beginArray();
        for (int i = 0; in.element(i); i++) {
            if (!riders.add(in.text())) {
                throw in.refuse("claimfile.rider.twice");
            }
        }
        return riders;
    }

    Claim.Terms terms() {
        Yen policyLimit = Yen.ZERO;
        Yen costLimit = null;
        Yen deductible = Yen.ZERO;
        Yen headCap = null;
        Yen profitLimit = null;
        Yen continuationLimit = null;
        Integer waitingHours = null;
        Yen interruptionDeductible = Claim.Terms.INTERRUPTION_DEDUCTIBLE;
        Yen claimLimit = null;
        Claim.Rate premiumRatio = null;
        in.beginObject(TERMS);
        for (TermsField field = in.field(TERMS); field != null; field = in.field(TERMS)) {
            switch (field) {
                case POLICY_LIMIT -> policyLimit = in.yen();
                case COST_LIMIT -> costLimit = in.yen();
                case DEDUCTIBLE -> deductible = in.yen();
                case HEAD_CAP -> headCap = in.yen();
                case PROFIT_LIMIT -> profitLimit = in.yen();
                case CONTINUATION_LIMIT -> continuationLimit = in.yen();
                case WAITING_HOURS -> waitingHours = in.count();
                case INTERRUPTION_DEDUCTIBLE -> interruptionDeductible = in.yen();
                case CLAIM_LIMIT -> claimLimit = in.yen();
                case PREMIUM_RATIO -> premiumRatio = Rates.premiumRatio(in);
            }
        }
        return new Claim.Terms(
                policyLimit,
                costLimit,
                deductible,
                headCap,
                profitLimit,
                continuationLimit,
                waitingHours,
                interruptionDeductible,
                claimLimit,
                premiumRatio);
    }
}
