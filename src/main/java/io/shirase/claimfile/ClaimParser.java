package io.shirase.claimfile;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Cause;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.assessment.Trait;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the parts of a claim file one by one; what one field says about another is checked afterwards. */
final class ClaimParser {

    static final String FORMAT = "claim-file/1";

    private static final long MOST_COUNT = 1_000_000_000;
    private static final Yen INTERRUPTION_DEDUCTIBLE = Yen.of(1_000_000);
    private static final String STANDARD_PLAN = "standard";

    private static final FieldNames CLAIM =
            FieldNames.required("format", "policy", "incidents", "expenses").optional("interruptions");
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
    private static final FieldNames INCIDENT = FieldNames.required("id", "kind", "discoveredAt")
            .optional(
                    "cause",
                    "occurredAt",
                    "outcome",
                    "suddenEvent",
                    "externalNotice",
                    "insurerNotifiedAt",
                    "firstClaimAt",
                    "announcedOn",
                    "writtenFilingOn",
                    "mediaReportOn",
                    "consultingActivatedOn",
                    "payable",
                    "data");
    private static final FieldNames EXPENSE = FieldNames.required("id", "incident", "activity", "amount")
            .optional(
                    "acceptedAmount",
                    "orderedAt",
                    "accruedOn",
                    "spentOn",
                    "consentOn",
                    "outsourced",
                    "heads",
                    "unitCost",
                    "claimMadeAt",
                    "claim",
                    "settlementApproved",
                    "domestic",
                    "traits",
                    "paidByOtherInsurance");

    private static final Codes<IncidentKind> KINDS = Codes.of(IncidentKind.class);
    private static final Codes<Cause> CAUSES = Codes.of(Cause.class);
    private static final Codes<SuspicionOutcome> OUTCOMES = Codes.of(SuspicionOutcome.class);
    private static final Codes<LeakedData> DATA = Codes.of(LeakedData.class);
    private static final Codes<Activity> ACTIVITIES = Codes.of(Activity.class);
    private static final Codes<Trait> TRAITS = Codes.of(Trait.class);

    private final JsonInput in;

    ClaimParser(JsonInput in) {
        this.in = in;
    }

    Claim claim() {
        Claim.Policy policy = null;
        List<Claim.Incident> incidents = List.of();
        List<Claim.Expense> expenses = List.of();
        List<Claim.Interruption> interruptions = List.of();
        in.beginObject();
        for (String field = in.field(CLAIM); field != null; field = in.field(CLAIM)) {
            switch (field) {
                case "format" -> format();
                case "policy" -> policy = policy();
                case "incidents" -> incidents = in.list(json -> incident());
                case "expenses" -> expenses = in.list(json -> expense());
                default -> interruptions = in.list(json -> new InterruptionParser(json).interruption());
            }
        }
        return new Claim(Objects.requireNonNull(policy), incidents, expenses, interruptions);
    }

    private void format() {
        if (!in.text().equals(FORMAT)) {
            throw in.refuse("Expected the format '" + FORMAT + "'.");
        }
    }

    private Claim.Policy policy() {
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
        Yen interruptionDeductible = INTERRUPTION_DEDUCTIBLE;
        in.beginObject();
        for (String field = in.field(TERMS); field != null; field = in.field(TERMS)) {
            switch (field) {
                case "policyLimit" -> policyLimit = in.yen();
                case "costLimit" -> costLimit = in.yen();
                case "deductible" -> deductible = in.yen();
                case "headCap" -> headCap = in.yen();
                case "profitLimit" -> profitLimit = in.yen();
                case "continuationLimit" -> continuationLimit = in.yen();
                case "waitingHours" -> waitingHours = count(in);
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

    static int count(JsonInput in) {
        return (int) in.wholeNumber(MOST_COUNT);
    }

    private Claim.Incident incident() {
        String id = "";
        IncidentKind kind = IncidentKind.LEAK;
        Cause cause = null;
        LocalDateTime discovered = LocalDateTime.MIN;
        LocalDateTime occurred = null;
        SuspicionOutcome outcome = null;
        Boolean sudden = null;
        boolean externalNotice = false;
        LocalDateTime notified = null;
        LocalDateTime firstClaim = null;
        LocalDate announced = null;
        LocalDate filing = null;
        LocalDate media = null;
        LocalDate consulting = null;
        boolean payable = true;
        LeakedData data = LeakedData.PERSONAL;
        in.beginObject();
        for (String field = in.field(INCIDENT); field != null; field = in.field(INCIDENT)) {
            switch (field) {
                case "id" -> id = in.text();
                case "kind" -> kind = in.code(KINDS);
                case "cause" -> cause = in.code(CAUSES);
                case "discoveredAt" -> discovered = in.time();
                case "occurredAt" -> occurred = in.time();
                case "outcome" -> outcome = in.code(OUTCOMES);
                case "suddenEvent" -> sudden = in.yesOrNo();
                case "externalNotice" -> externalNotice = in.yesOrNo();
                case "insurerNotifiedAt" -> notified = in.time();
                case "firstClaimAt" -> firstClaim = in.time();
                case "announcedOn" -> announced = in.date();
                case "writtenFilingOn" -> filing = in.date();
                case "mediaReportOn" -> media = in.date();
                case "consultingActivatedOn" -> consulting = in.date();
                case "payable" -> payable = in.yesOrNo();
                default -> data = in.code(DATA);
            }
        }
        return new Claim.Incident(
                id,
                kind,
                cause,
                discovered,
                occurred,
                outcome,
                sudden,
                externalNotice,
                notified,
                firstClaim,
                announced,
                filing,
                media,
                consulting,
                payable,
                data);
    }

    /** Reads one line of expense. */
    Claim.Expense expense() {
        String id = "";
        String incident = "";
        Activity activity = Activity.SHUTDOWN;
        Yen amount = Yen.ZERO;
        Yen accepted = null;
        LocalDateTime ordered = null;
        LocalDate accrued = null;
        LocalDate spent = null;
        LocalDate consent = null;
        boolean outsourced = false;
        Integer heads = null;
        Yen unitCost = null;
        LocalDateTime claimMade = null;
        String claim = null;
        boolean approved = false;
        boolean domestic = true;
        List<Trait> traits = List.of();
        Yen paidByOthers = Yen.ZERO;
        in.beginObject();
        for (String field = in.field(EXPENSE); field != null; field = in.field(EXPENSE)) {
            switch (field) {
                case "id" -> id = in.text();
                case "incident" -> incident = in.text();
                case "activity" -> activity = in.code(ACTIVITIES);
                case "amount" -> amount = in.yen();
                case "acceptedAmount" -> accepted = in.yen();
                case "orderedAt" -> ordered = in.time();
                case "accruedOn" -> accrued = in.date();
                case "spentOn" -> spent = in.date();
                case "consentOn" -> consent = in.date();
                case "outsourced" -> outsourced = in.yesOrNo();
                case "heads" -> heads = count(in);
                case "unitCost" -> unitCost = in.yen();
                case "claimMadeAt" -> claimMade = in.time();
                case "claim" -> claim = in.text();
                case "settlementApproved" -> approved = in.yesOrNo();
                case "domestic" -> domestic = in.yesOrNo();
                case "traits" -> traits = traits();
                default -> paidByOthers = in.yen();
            }
        }
        return new Claim.Expense(
                id,
                incident,
                activity,
                amount,
                accepted,
                ordered,
                accrued,
                spent,
                consent,
                outsourced,
                heads,
                unitCost,
                claimMade,
                claim,
                approved,
                domestic,
                traits,
                paidByOthers);
    }

    private List<Trait> traits() {
        List<Trait> traits = new ArrayList<>();
        Set<Trait> taken = EnumSet.noneOf(Trait.class);
        in.beginArray();
        for (int i = 0; in.element(i); i++) {
            Trait trait = in.code(TRAITS);
            if (!taken.add(trait)) {
                throw in.refuse("The trait stands twice.");
            }
            traits.add(trait);
        }
        return traits;
    }
}
