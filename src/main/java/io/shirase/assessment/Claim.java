package io.shirase.assessment;

import io.shirase.money.Yen;
import io.shirase.product.Product;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an assessment needs: the policy's terms, what happened and what was spent. The lines are assessed in
 * the order of the list. Times are local times in Asia/Tokyo. A fact that is not known is null.
 */
public record Claim(
        Policy policy,
        List<Incident> incidents,
        List<Expense> expenses,
        List<Interruption> interruptions,
        List<Amendment> amendments) {

    /** @throws IllegalArgumentException if the amendments are not in the order of their days */
    public Claim {
        incidents = List.copyOf(incidents);
        expenses = List.copyOf(expenses);
        interruptions = List.copyOf(interruptions);
        amendments = List.copyOf(amendments);
        for (int i = 1; i < amendments.size(); i++) {
            if (!amendments.get(i).from().isAfter(amendments.get(i - 1).from())) {
                throw new IllegalArgumentException("Amendments stand in the order of their days");
            }
        }
    }

    /** A claim under a policy that has not been changed in its period. */
    public Claim(Policy policy, List<Incident> incidents, List<Expense> expenses, List<Interruption> interruptions) {
        this(policy, incidents, expenses, interruptions, List.of());
    }

    /** The policy with what its certificate says at this time. */
    public Policy policyAt(LocalDateTime time) {
        Policy then = policy;
        for (Amendment amendment : amendments) {
            if (!amendment.from().isAfter(time)) {
                then = amendment.of(policy);
            }
        }
        return then;
    }

    /** The policy with what its certificate says at the end of its period. */
    public Policy policyAtLast() {
        return amendments.isEmpty() ? policy : amendments.getLast().of(policy);
    }

    /** The claim with other incidents. */
    public Claim withIncidents(List<Incident> others) {
        return new Claim(policy, others, expenses, interruptions, amendments);
    }

    /** The claim with other lines. */
    public Claim withExpenses(List<Expense> others) {
        return new Claim(policy, incidents, others, interruptions, amendments);
    }

    /** The claim with other interruptions. */
    public Claim withInterruptions(List<Interruption> others) {
        return new Claim(policy, incidents, expenses, others, amendments);
    }

    /** The claim with one more line at its end: what a what-if question is about. */
    public Claim with(Expense more) {
        List<Expense> longer = new ArrayList<>(expenses);
        longer.add(more);
        return new Claim(policy, incidents, longer, interruptions, amendments);
    }

    /**
     * The policy's terms.
     *
     * @param product the code of a product file
     * @param periodStart first instant of the policy period
     * @param periodEnd first instant after the policy period
     * @param plan code of one of the product's plans
     * @param riders codes of the riders attached, in the order of the file
     * @param paidOutsideFile whole yen already paid in this period from the policy limit for things not in this file
     */
    public record Policy(
            String product,
            @Nullable String certificateNumber,
            LocalDateTime periodStart,
            LocalDateTime periodEnd,
            String plan,
            Terms terms,
            Set<String> riders,
            Yen paidOutsideFile) {

        public Policy {
            riders = Collections.unmodifiableSet(new LinkedHashSet<>(riders));
        }
    }

    /**
     * What the certificate says from a later day of its period on (異動). A line is judged by what is in force at the
     * date that must lie in the policy period for it: discovery, claim, or the beginning of a stop.
     *
     * @param from first instant from which it counts
     * @param product as the certificate then has it, its own numbers included; the same product as the policy's
     */
    public record Amendment(LocalDateTime from, Product product, String plan, Terms terms, Set<String> riders) {

        public Amendment {
            riders = Collections.unmodifiableSet(new LinkedHashSet<>(riders));
        }

        /** The policy as it is from that day on. */
        public Policy of(Policy policy) {
            return new Policy(
                    policy.product(),
                    policy.certificateNumber(),
                    policy.periodStart(),
                    policy.periodEnd(),
                    plan,
                    terms,
                    riders,
                    policy.paidOutsideFile());
        }
    }

    /**
     * The certificate's numbers; what a product's file leaves to the certificate, and overrides of what it states.
     *
     * @param policyLimit limit of everything paid in the period, whole yen
     * @param costLimit limit of all costs, whole yen; null where the product has none
     * @param deductible of damages, for each claim, whole yen
     * @param headCap cap for each victim, whole yen; null where there is none
     * @param profitLimit limit of lost profit, whole yen
     * @param continuationLimit limit of continuation costs, whole yen
     * @param waitingHours hours that a stop must exceed
     * @param interruptionDeductible of each part of an interruption, whole yen
     * @param claimLimit the most that is paid for the damages of one claim, whole yen; null counts as the policy limit
     * @param premiumRatio the premium on the declared sales to the premium on the actual ones: what every payment is
     *     multiplied by; above 0 and at most 1; null counts as 1
     */
    public record Terms(
            Yen policyLimit,
            @Nullable Yen costLimit,
            Yen deductible,
            @Nullable Yen headCap,
            @Nullable Yen profitLimit,
            @Nullable Yen continuationLimit,
            @Nullable Integer waitingHours,
            Yen interruptionDeductible,
            @Nullable Yen claimLimit,
            @Nullable Rate premiumRatio) {

        /** What {@code interruptionDeductible} is unless the certificate says otherwise. */
        public static final Yen INTERRUPTION_DEDUCTIBLE = Yen.of(1_000_000);
    }

    /**
     * What happened.
     *
     * @param discoveredAt when any insured first discovered it
     * @param outcome of a suspicion; null counts as pending
     * @param suddenEvent null where nobody has said yet
     * @param payable 003/004: whether the incident is one that the policy pays for
     * @param personalDataLeaked of an attack: whether personal data leaked or may have; null where nobody knows yet
     * @param withinMonthOfDelivery of an IT-service loss: whether the claim, or the knowledge that one was likely, came
     *     within a month after the delivery
     */
    public record Incident(
            String id,
            IncidentKind kind,
            @Nullable Cause cause,
            LocalDateTime discoveredAt,
            @Nullable LocalDateTime occurredAt,
            @Nullable SuspicionOutcome outcome,
            @Nullable Boolean suddenEvent,
            boolean externalNotice,
            @Nullable LocalDateTime insurerNotifiedAt,
            @Nullable LocalDateTime firstClaimAt,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate writtenFilingOn,
            @Nullable LocalDate mediaReportOn,
            @Nullable LocalDate consultingActivatedOn,
            boolean payable,
            LeakedData data,
            @Nullable Boolean personalDataLeaked,
            boolean withinMonthOfDelivery) {

        /** The same incident with its suspicion settled. */
        public Incident withOutcome(SuspicionOutcome settled) {
            return new Incident(
                    id,
                    kind,
                    cause,
                    discoveredAt,
                    occurredAt,
                    settled,
                    suddenEvent,
                    externalNotice,
                    insurerNotifiedAt,
                    firstClaimAt,
                    announcedOn,
                    writtenFilingOn,
                    mediaReportOn,
                    consultingActivatedOn,
                    payable,
                    data,
                    personalDataLeaked,
                    withinMonthOfDelivery);
        }
    }

    /**
     * One line of expense.
     *
     * @param incident the id of an incident of this claim
     * @param amount whole yen, the loss basis after tax treatment
     * @param acceptedAmount what the handler accepts as reasonable; null counts as the amount
     * @param heads how many victims were paid
     * @param unitCost whole yen for each of them
     * @param claim which third-party claim the damages belong to
     * @param settlementApproved judgment or a settlement that the insurer approved; false: settled without approval;
     *     null: not settled yet
     * @param paidByOtherInsurance whole yen that another policy has already paid of this line
     */
    public record Expense(
            String id,
            String incident,
            Activity activity,
            Yen amount,
            @Nullable Yen acceptedAmount,
            @Nullable LocalDateTime orderedAt,
            @Nullable LocalDate accruedOn,
            @Nullable LocalDate spentOn,
            @Nullable LocalDate consentOn,
            boolean outsourced,
            @Nullable Integer heads,
            @Nullable Yen unitCost,
            @Nullable LocalDateTime claimMadeAt,
            @Nullable String claim,
            @Nullable Boolean settlementApproved,
            boolean domestic,
            List<Trait> traits,
            Yen paidByOtherInsurance) {

        public Expense {
            traits = List.copyOf(traits);
        }

        /** The same expense of another claim of a third party; null for one that nothing is called. */
        public Expense ofClaim(@Nullable String otherClaim) {
            return new Expense(
                    id,
                    incident,
                    activity,
                    amount,
                    acceptedAmount,
                    orderedAt,
                    accruedOn,
                    spentOn,
                    consentOn,
                    outsourced,
                    heads,
                    unitCost,
                    claimMadeAt,
                    otherClaim,
                    settlementApproved,
                    domestic,
                    traits,
                    paidByOtherInsurance);
        }

        /** The same expense of another incident. */
        public Expense in(String otherIncident) {
            return new Expense(
                    id,
                    otherIncident,
                    activity,
                    amount,
                    acceptedAmount,
                    orderedAt,
                    accruedOn,
                    spentOn,
                    consentOn,
                    outsourced,
                    heads,
                    unitCost,
                    claimMadeAt,
                    claim,
                    settlementApproved,
                    domestic,
                    traits,
                    paidByOtherInsurance);
        }
    }

    /** A stop of the system, with the loss of profit, the cost of going on, or both. */
    public record Interruption(
            String id,
            List<Stop> stops,
            @Nullable Profit profit,
            @Nullable Continuation continuation) {

        public Interruption {
            stops = List.copyOf(stops);
        }

        /**
         * When its earliest stop began: what the certificate says then, it is judged by.
         *
         * @throws IllegalArgumentException if it has no stop
         */
        public LocalDateTime began() {
            return stops.stream()
                    .map(Stop::from)
                    .min(LocalDateTime::compareTo)
                    .orElseThrow(() -> new IllegalArgumentException("An interruption needs a stop"));
        }
    }

    public record Stop(LocalDateTime from, LocalDateTime to) {}

    /** A fraction of whole numbers. */
    public record Rate(long numerator, long denominator) {

        public static final Rate WHOLE = new Rate(1, 1);

        /** The largest number of a premium ratio. */
        public static final long MOST_PREMIUM = 1_000_000_000_000L;

        private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

        /** An amount from 0 times this fraction, rounded down; beyond what fits, the most that fits. */
        long of(long amount) {
            if (numerator == denominator) {
                return amount;
            }
            if (Math.multiplyHigh(amount, numerator) == 0 && amount * numerator >= 0) {
                return amount * numerator / denominator;
            }
            return BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(numerator))
                    .divide(BigInteger.valueOf(denominator))
                    .min(MOST)
                    .longValueExact();
        }
    }

    public record Profit(
            Yen standardRevenue,
            Yen actualRevenue,
            Rate profitRate,
            Yen savedExpenses,
            Yen reductionCost,
            Rate insuredRate,
            Yen avoidedRevenue) {}

    public record Continuation(
            LocalDateTime restoredAt, int normalRestoreDays, Yen savedExpenses, List<ContinuationCost> costs) {

        public Continuation {
            costs = List.copyOf(costs);
        }
    }

    /**
     * @param residual of a temporary asset, whole yen
     * @param extraSaved by an expedited restoration, whole yen
     */
    public record ContinuationCost(
            String id,
            ContinuationCostType type,
            Yen amount,
            LocalDate accruedOn,
            @Nullable Yen residual,
            @Nullable Yen extraSaved) {}
}
