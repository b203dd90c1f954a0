package io.shirase.assessment;

import io.shirase.money.Yen;
import io.shirase.product.Check;
import io.shirase.product.Interruption;
import io.shirase.product.Item;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assesses one stop of the system: lost profit, then the cost of going on. */
final class InterruptionRun {

    private static final String PROFIT = "profit";
    private static final String CONTINUATION = "continuation";

    private final Rulebook rulebook;
    private final Claim.Policy policy;
    private final Set<String> riders;
    private final InForce inForce;
    private final Claim.Interruption interruption;
    private final @Nullable Interruption cover;
    private final LocalDateTime began;
    private final @Nullable ClaimLog log;

    InterruptionRun(InForce inForce, Claim.Interruption interruption, @Nullable ClaimLog log) {
        this.rulebook = inForce.rulebook();
        this.policy = inForce.policy();
        this.riders = inForce.riders();
        this.inForce = inForce;
        this.interruption = interruption;
        this.log = log;
        this.cover = rulebook.product().interruption();
        this.began = interruption.began();
    }

    Assessment.InterruptionPart part() {
        Reason denial = denial();
        Claim.Profit profit = interruption.profit();
        Claim.Continuation continuation = interruption.continuation();
        Assessment.ProfitPart profitPart = profit == null ? null : profit(profit, denial);
        Assessment.ContinuationPart continuationPart = continuation == null ? null : continuation(continuation, denial);
        return new Assessment.InterruptionPart(interruption.id(), profitPart, continuationPart);
    }

    private @Nullable Reason denial() {
        if (cover == null) {
            return Reason.KIND_NOT_ADMITTED;
        }
        if (!LineJudge.inPeriod(policy, began)) {
            return Reason.TRIGGER_OCCURRENCE;
        }
        Check denying = denyingCheck(cover, policy, riders);
        if (denying != null) {
            return Rulebook.reason(denying.reason());
        }
        Integer waiting = policy.terms().waitingHours();
        if (waiting != null && longestStop(interruption).compareTo(Duration.ofHours(waiting)) <= 0) {
            return Reason.WAITING_TIME;
        }
        return null;
    }

    /** The first rule about plan and riders that denies every stop; null where none does. */
    static @Nullable Check denyingCheck(Interruption cover, Claim.Policy policy, Set<String> riders) {
        for (Check check : cover.checks()) {
            boolean excepted = check.unless() != null && Conditions.holds(check.unless(), policy.plan(), riders);
            if (!excepted && Conditions.holds(check.when(), policy.plan(), riders)) {
                return check;
            }
        }
        return null;
    }

    static Duration longestStop(Claim.Interruption interruption) {
        return interruption.stops().stream()
                .map(stop -> Duration.between(stop.from(), stop.to()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private @Nullable Reason hold(String limitCode) {
        boolean known = rulebook.product()
                .limit(limitCode)
                .filter(inForce.ledger()::known)
                .isPresent();
        return known && policy.terms().waitingHours() != null ? null : Reason.EVIDENCE_MISSING;
    }

    private Assessment.ProfitPart profit(Claim.Profit profit, @Nullable Reason denial) {
        Reason hold = denial == null ? hold(PROFIT) : null;
        Reason stop = denial != null ? denial : hold;
        if (stop != null) {
            return new Assessment.ProfitPart(
                    Yen.ZERO, Yen.ZERO, Yen.ZERO, PROFIT, Yen.ZERO, outcome(denial), List.of(stop));
        }
        Yen decrease = profit.standardRevenue().minusOrZero(profit.actualRevenue());
        Yen lostProfit = times(decrease, profit.profitRate()).minusOrZero(profit.savedExpenses());
        Yen reductionCost = times(profit.reductionCost(), profit.insuredRate())
                .min(times(profit.avoidedRevenue(), profit.profitRate()));
        Yen eligible = Yen.of(ClaimRun.plusOrMost(lostProfit.amount(), reductionCost.amount()))
                .minusOrZero(policy.terms().interruptionDeductible());
        Ledger.Payment payment = draw(PROFIT, eligible);
        return new Assessment.ProfitPart(
                lostProfit,
                reductionCost,
                eligible,
                PROFIT,
                Yen.of(payment.paid()),
                outcome(eligible, payment),
                reasons(payment));
    }

    /** An amount times a rate, rounded down; beyond what fits, the most that fits. */
    static Yen times(Yen amount, Claim.Rate rate) {
        return Yen.of(rate.of(amount.amount()));
    }

    private Assessment.ContinuationPart continuation(Claim.Continuation continuation, @Nullable Reason denial) {
        Reason hold = denial == null ? hold(CONTINUATION) : null;
        Reason stop = denial != null ? denial : hold;
        List<Assessment.CountedCost> counted = new ArrayList<>();
        long sum = 0;
        LocalDate lastDay =
                cover != null && stop == null ? lastDay(cover, began.toLocalDate(), continuation) : LocalDate.MIN;
        for (Claim.ContinuationCost cost : continuation.costs()) {
            Yen counts = stop == null ? counted(cost, lastDay) : Yen.ZERO;
            counted.add(new Assessment.CountedCost(cost.id(), counts));
            sum = ClaimRun.plusOrMost(sum, counts.amount());
        }
        if (stop != null) {
            return new Assessment.ContinuationPart(
                    counted, Yen.ZERO, Yen.ZERO, CONTINUATION, Yen.ZERO, outcome(denial), List.of(stop));
        }
        Yen loss = Yen.of(sum).minusOrZero(continuation.savedExpenses());
        Yen eligible = loss.minusOrZero(policy.terms().interruptionDeductible());
        Ledger.Payment payment = draw(CONTINUATION, eligible);
        return new Assessment.ContinuationPart(
                counted,
                loss,
                eligible,
                CONTINUATION,
                Yen.of(payment.paid()),
                outcome(eligible, payment),
                reasons(payment));
    }

    /** The restoration period's last day: the earliest of restoration, the days normally needed, and the longest period. */
    static LocalDate lastDay(Interruption cover, LocalDate first, Claim.Continuation continuation) {
        LocalDate restored = continuation.restoredAt().toLocalDate();
        LocalDate normal = first.plusDays(continuation.normalRestoreDays());
        LocalDate longest = cover.restoration().lastDay(first);
        LocalDate last = restored.isBefore(normal) ? restored : normal;
        return last.isBefore(longest) ? last : longest;
    }

    private Yen counted(Claim.ContinuationCost cost, LocalDate lastDay) {
        LocalDate accrued = cost.accruedOn();
        if (accrued.isBefore(began.toLocalDate()) || accrued.isAfter(lastDay)) {
            return Yen.ZERO;
        }
        return switch (cost.type()) {
            case EXTRA -> cost.amount();
            case TEMPORARY_ASSET -> cost.amount().minusOrZero(Objects.requireNonNullElse(cost.residual(), Yen.ZERO));
            case EXPEDITED_RESTORATION -> cost.amount().min(Objects.requireNonNullElse(cost.extraSaved(), Yen.ZERO));
            case ORDINARY, PAID_AS_REDUCTION -> Yen.ZERO;
        };
    }

    private Ledger.Payment draw(String limitCode, Yen amount) {
        Ledger.Payment payment =
                inForce.draw(rulebook.ownLimit(limitCode), interruption.id(), null, Item.Draws.POLICY, amount.amount());
        if (log != null) {
            log.paid(interruption, limitCode, payment);
        }
        return payment;
    }

    private static LineOutcome outcome(@Nullable Reason denial) {
        return denial != null ? LineOutcome.DENIED : LineOutcome.PENDING;
    }

    private static LineOutcome outcome(Yen eligible, Ledger.Payment payment) {
        return !eligible.isZero() && payment.beforeRatio() == 0 ? LineOutcome.EXHAUSTED : LineOutcome.PAYABLE;
    }

    private static List<Reason> reasons(Ledger.Payment payment) {
        List<Reason> reasons = new ArrayList<>();
        if (payment.cutByOwn()) {
            reasons.add(Reason.OWN_LIMIT);
        }
        if (payment.cutByPolicy()) {
            reasons.add(Reason.POLICY_LIMIT);
        }
        if (payment.cutByRatio()) {
            reasons.add(Reason.PREMIUM_RATIO);
        }
        return List.copyOf(reasons);
    }
}
