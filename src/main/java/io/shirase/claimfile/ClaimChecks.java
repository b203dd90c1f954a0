package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the parts of a claim file say about each other, and what the product says about them. */
final class ClaimChecks {

    /** Up to so many ids, comparing each with each is quicker than a set. */
    private static final int FEW = 32;

    private final Product product;
    private final Claim claim;

    ClaimChecks(Product product, Claim claim) {
        this.product = product;
        this.claim = claim;
    }

    /** @throws ClaimFileException if something does not fit */
    void check() {
        policy();
        terms();
        uniqueIds("/incidents", claim.incidents(), Claim.Incident::id);
        uniqueIds("/expenses", claim.expenses(), Claim.Expense::id);
        uniqueIds("/interruptions", claim.interruptions(), Claim.Interruption::id);
        expenses();
        interruptions();
    }

    private void policy() {
        Claim.Policy policy = claim.policy();
        if (!policy.periodEnd().isAfter(policy.periodStart())) {
            throw new ClaimFileException("/policy/periodEnd", "claimfile.period");
        }
        if (product.plan(policy.plan()).isEmpty()) {
            throw new ClaimFileException("/policy/plan", "claimfile.plan");
        }
        int index = 0;
        for (String rider : policy.riders()) {
            if (product.rider(rider).isEmpty()) {
                throw new ClaimFileException("/policy/riders/" + index, "claimfile.rider", shown(rider));
            }
            index++;
        }
    }

    private static String shown(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    private void terms() {
        for (TermRule rule : product.terms()) {
            boolean given = given(rule.term());
            if (rule.use() == TermRule.Use.REQUIRED && !given) {
                throw new ClaimFileException("/policy/terms/" + rule.term().key(), "claimfile.term.required");
            }
            if (rule.use() == TermRule.Use.REFUSED && given) {
                throw new ClaimFileException("/policy/terms/" + rule.term().key(), "claimfile.term.refused");
            }
        }
    }

    private boolean given(Term term) {
        Claim.Terms terms = claim.policy().terms();
        return switch (term) {
            case POLICY_LIMIT, DEDUCTIBLE, INTERRUPTION_DEDUCTIBLE -> true;
            case COST_LIMIT -> terms.costLimit() != null;
            case CLAIM_LIMIT -> terms.claimLimit() != null;
            case HEAD_CAP -> terms.headCap() != null;
            case PROFIT_LIMIT -> terms.profitLimit() != null;
            case CONTINUATION_LIMIT -> terms.continuationLimit() != null;
            case WAITING_HOURS -> terms.waitingHours() != null;
            case PREMIUM_RATIO -> terms.premiumRatio() != null;
        };
    }

    private static <T> void uniqueIds(String path, List<T> entries, Function<T, String> id) {
        List<String> ids = new ArrayList<>(entries.size());
        for (T entry : entries) {
            ids.add(id.apply(entry));
        }
        int twin = ids.size() <= FEW ? twinAmongFew(ids) : twinAmongMany(ids);
        if (twin >= 0) {
            throw new ClaimFileException(path + "/" + twin + "/id", "claimfile.id.twice");
        }
    }

    private static int twinAmongFew(List<String> ids) {
        for (int i = 1; i < ids.size(); i++) {
            String id = ids.get(i);
            int hash = id.hashCode();
            for (int j = 0; j < i; j++) {
                if (ids.get(j).hashCode() == hash && ids.get(j).equals(id)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int twinAmongMany(List<String> ids) {
        Set<String> taken = HashSet.newHashSet(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            if (!taken.add(ids.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void expenses() {
        List<Claim.Expense> expenses = claim.expenses();
        Set<String> incidents = new HashSet<>();
        for (Claim.Incident incident : claim.incidents()) {
            incidents.add(incident.id());
        }
        String known = null;
        for (int i = 0; i < expenses.size(); i++) {
            Claim.Expense expense = expenses.get(i);
            if (!expense.incident().equals(known) && !incidents.contains(expense.incident())) {
                throw new ClaimFileException("/expenses/" + i + "/incident", "claimfile.incident");
            }
            known = expense.incident();
            if (!isHeadsTimesUnitCost(expense)) {
                throw new ClaimFileException("/expenses/" + i + "/amount", "claimfile.heads");
            }
        }
    }

    private static boolean isHeadsTimesUnitCost(Claim.Expense expense) {
        Integer heads = expense.heads();
        Yen unitCost = expense.unitCost();
        return heads == null || unitCost == null || expense.amount().isTimes(heads, unitCost);
    }

    private void interruptions() {
        List<Claim.Interruption> interruptions = claim.interruptions();
        for (int i = 0; i < interruptions.size(); i++) {
            Claim.Continuation continuation = interruptions.get(i).continuation();
            if (continuation != null) {
                uniqueIds(
                        "/interruptions/" + i + "/continuation/costs",
                        continuation.costs(),
                        Claim.ContinuationCost::id);
            }
        }
        if (!interruptions.isEmpty() && InterruptionTerms.asked(product, claim.policy())) {
            InterruptionTerms.require(claim);
        }
    }
}
