package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.language.Problem;
import io.shirase.language.TypedCount;
import io.shirase.money.Yen;
import io.shirase.time.Years;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of an interruption so that it can stand in a claim file. */
final class InterruptionRules {

    private final List<Problem> problems = new ArrayList<>();

    private InterruptionRules() {}

    /** Everything that is wrong, in the order of the form; empty if it can stand. */
    static List<Problem> problems(Claim.Interruption facts) {
        InterruptionRules rules = new InterruptionRules();
        rules.stops(facts.stops());
        Claim.Profit profit = facts.profit();
        Claim.Continuation continuation = facts.continuation();
        if (profit == null && continuation == null) {
            rules.add("profit", "claim.problem.part-missing");
        }
        if (profit != null) {
            rules.profit(profit);
        }
        if (continuation != null) {
            rules.continuation(continuation);
        }
        return rules.problems;
    }

    private void stops(List<Claim.Stop> stops) {
        if (stops.isEmpty()) {
            add("stops", "claim.problem.stop-missing");
        }
        for (int i = 0; i < stops.size(); i++) {
            Claim.Stop stop = stops.get(i);
            year("stops." + i + ".from", stop.from());
            year("stops." + i + ".to", stop.to());
            if (!stop.to().isAfter(stop.from())) {
                add("stops." + i + ".to", "claim.problem.stop-order");
            }
        }
    }

    private void profit(Claim.Profit profit) {
        money("profit.standardRevenue", profit.standardRevenue());
        money("profit.actualRevenue", profit.actualRevenue());
        rate("profit.profitRate", profit.profitRate());
        money("profit.savedExpenses", profit.savedExpenses());
        money("profit.reductionCost", profit.reductionCost());
        rate("profit.insuredRate", profit.insuredRate());
        money("profit.avoidedRevenue", profit.avoidedRevenue());
    }

    private void continuation(Claim.Continuation continuation) {
        year("continuation.restoredAt", continuation.restoredAt());
        if (continuation.normalRestoreDays() < 0 || continuation.normalRestoreDays() > TypedCount.MOST) {
            add("continuation.normalRestoreDays", "claim.problem.days-range", TypedCount.MOST);
        }
        money("continuation.savedExpenses", continuation.savedExpenses());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < continuation.costs().size(); i++) {
            cost("continuation.costs." + i, continuation.costs().get(i), ids);
        }
    }

    private void cost(String path, Claim.ContinuationCost cost, Set<String> ids) {
        if (!ids.add(cost.id())) {
            add(path + ".id", "claim.problem.cost-twice", cost.id());
        }
        money(path + ".amount", cost.amount());
        year(path + ".accruedOn", cost.accruedOn());
        exactly(path + ".residual", cost.residual(), cost.type() == ContinuationCostType.TEMPORARY_ASSET);
        exactly(path + ".extraSaved", cost.extraSaved(), cost.type() == ContinuationCostType.EXPEDITED_RESTORATION);
    }

    private void exactly(String path, @Nullable Yen amount, boolean wanted) {
        if (wanted != (amount != null)) {
            add(path, wanted ? "claim.problem.amount-missing" : "claim.problem.amount-not-here");
        }
        money(path, amount);
    }

    private void money(String path, @Nullable Yen amount) {
        if (amount != null && !amount.isCarried()) {
            add(path, "claim.problem.amount-large", Yen.of(Yen.MAX_AMOUNT));
        }
    }

    private void rate(String path, Claim.Rate rate) {
        boolean fits = rate.numerator() >= 0
                && rate.numerator() <= Yen.MAX_AMOUNT
                && rate.denominator() > 0
                && rate.denominator() <= Yen.MAX_AMOUNT;
        if (!fits) {
            add(path, "claim.problem.rate");
        }
    }

    private void year(String path, LocalDateTime time) {
        year(path, time.toLocalDate());
    }

    private void year(String path, LocalDate date) {
        if (!Years.include(date)) {
            add(path, "claim.problem.date-range", String.valueOf(Years.FIRST), String.valueOf(Years.LAST));
        }
    }

    private void add(String path, String messageKey, Object... values) {
        problems.add(Problem.of(path, messageKey, values));
    }
}
