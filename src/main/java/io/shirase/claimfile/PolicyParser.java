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

    private static final FieldNames POLICY = FieldNames.required("product", "periodStart", "periodEnd", "terms")
            .optional("certificateNumber", "plan", "riders", "paidOutsideFile");
    private static final FieldNames TERMS = FieldNames.required("policyLimit")
            .optional(
                    "costLimit",
                    "deductible",
                    "headCap",
                    "profitLimit",
                    "continuationLimit",
                    "waitingHours",
                    "interruptionDeductible");

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
        in.beginObject();
        for (String field = in.field(POLICY); field != null; field = in.field(POLICY)) {
            switch (field) {
                case "product" -> product = in.text();
                case "certificateNumber" -> certificate = in.text();
                case "periodStart" -> start = in.time();
                case "periodEnd" -> end = in.time();
                case "plan" -> plan = in.text();
                case "terms" -> terms = terms();
                case "riders" -> riders = riders();
                default -> paidOutside = in.yen();
            }
        }
        return new Claim.Policy(
                product, certificate, start, end, plan, Objects.requireNonNull(terms), riders, paidOutside);
    }

    private Set<String> riders() {
        Set<String> riders = new LinkedHashSet<>();
        in.beginArray();
        for (int i = 0; in.element(i); i++) {
            if (!riders.add(in.text())) {
                throw in.refuse("The rider stands twice.");
            }
        }
        return riders;
    }

    private Claim.Terms terms() {
        Yen policyLimit = Yen.ZERO;
        Yen costLimit = null;
        Yen deductible = Yen.ZERO;
        Yen headCap = null;
        Yen profitLimit = null;
        Yen continuationLimit = null;
        Integer waitingHours = null;
        Yen interruptionDeductible = Claim.Terms.INTERRUPTION_DEDUCTIBLE;
        in.beginObject();
        for (String field = in.field(TERMS); field != null; field = in.field(TERMS)) {
            switch (field) {
                case "policyLimit" -> policyLimit = in.yen();
                case "costLimit" -> costLimit = in.yen();
                case "deductible" -> deductible = in.yen();
                case "headCap" -> headCap = in.yen();
                case "profitLimit" -> profitLimit = in.yen();
                case "continuationLimit" -> continuationLimit = in.yen();
                case "waitingHours" -> waitingHours = in.count();
                default -> interruptionDeductible = in.yen();
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
                interruptionDeductible);
    }
}
