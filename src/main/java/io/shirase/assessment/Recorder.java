package io.shirase.assessment;

import io.shirase.assessment.Explained.AmountStep;
import io.shirase.assessment.Explained.Branch;
import io.shirase.assessment.Explained.Detail;
import io.shirase.assessment.Explained.Kind;
import io.shirase.assessment.Explained.RuleTried;
import io.shirase.assessment.Explained.Use;
import io.shirase.assessment.Explained.Verdict;
import io.shirase.money.Yen;
import io.shirase.product.Clause;
import io.shirase.product.Item;
import io.shirase.product.Limit;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down how a claim is assessed. */
final class Recorder implements ClaimLog {

    private final Product product;
    private final Map<String, List<LineNotes>> lines = new LinkedHashMap<>();
    private final Map<String, List<AmountStep>> amounts = new LinkedHashMap<>();
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    Recorder(Product product) {
        this.product = product;
    }

    @Override
    public RuleLog rules(Claim.Expense expense, @Nullable SuspicionOutcome outcome) {
        LineNotes notes = new LineNotes(outcome);
        lines.computeIfAbsent(expense.id(), id -> new ArrayList<>()).add(notes);
        return notes;
    }

    @Override
    public void paid(
            Claim.Expense expense, Judgement judgement, long eligible, long afterRatio, Ledger.Payment payment) {
        LineNotes notes = Objects.requireNonNull(lines.get(expense.id())).getFirst();
        List<AmountStep> steps = new ArrayList<>(notes.amounts);
        Item item = Objects.requireNonNull(judgement.item()).item();
        if (item.deductible() != null) {
            steps.add(step(Kind.DEDUCTIBLE, item.deductible(), judgement.loss(), eligible, Detail.NONE));
        }
        steps.add(step(
                Kind.RATIO,
                notes.ratioClause,
                eligible,
                afterRatio,
                new Detail(judgement.ratio(), null, null, null, null, null)));
        Limit own = judgement.limit().limit();
        long left = afterRatio;
        if (own != null) {
            left = limit(steps, Kind.OWN_LIMIT, own.clause(), own.code(), left, payment.ownLeft());
            use(own.code(), expense.id(), payment.paid());
        }
        if (item.draws() == Item.Draws.CLAIM_AND_POLICY) {
            left = limit(steps, Kind.CLAIM_LIMIT, term(Term.CLAIM_LIMIT), Ledger.CLAIM, left, payment.claimLeft());
            use(Ledger.CLAIM, expense.id(), payment.paid());
        }
        if (item.draws() == Item.Draws.COSTS_AND_POLICY && product.limitsCosts()) {
            left = limit(steps, Kind.COST_LIMIT, term(Term.COST_LIMIT), Ledger.COSTS, left, payment.costsLeft());
            use(Ledger.COSTS, expense.id(), payment.paid());
        }
        if (item.draws() != Item.Draws.NOTHING) {
            limit(steps, Kind.POLICY_LIMIT, term(Term.POLICY_LIMIT), Ledger.POLICY, left, payment.policyLeft());
            use(Ledger.POLICY, expense.id(), payment.paid());
        }
        Claim.Rate premiumRatio = payment.premiumRatio();
        if (premiumRatio != null) {
            Detail detail = new Detail(null, null, null, null, null, premiumRatio);
            steps.add(
                    step(Kind.PREMIUM_RATIO, term(Term.PREMIUM_RATIO), payment.beforeRatio(), payment.paid(), detail));
        }
        amounts.put(expense.id(), steps);
    }

    @Override
    public void paid(Claim.Interruption interruption, String limit, Ledger.Payment payment) {
        use(limit, interruption.id(), payment.paid());
        use(Ledger.POLICY, interruption.id(), payment.paid());
    }

    private @Nullable Clause term(Term term) {
        return product.term(term).map(TermRule::clause).orElse(null);
    }

    private static long limit(
            List<AmountStep> steps, Kind kind, @Nullable Clause clause, String code, long amount, long left) {
        long after = Math.min(amount, left);
        steps.add(step(kind, clause, amount, after, new Detail(null, null, null, code, Yen.of(left), null)));
        return after;
    }

    private void use(String limit, String id, long paid) {
        if (paid > 0) {
            uses.computeIfAbsent(limit, code -> new ArrayList<>()).add(new Use(id, Yen.of(paid)));
        }
    }

    private static AmountStep step(Kind kind, @Nullable Clause clause, long before, long after, Detail detail) {
        return new AmountStep(kind, clause, Yen.of(before), Yen.of(after), detail);
    }

    Explained explained(Claim claim, Assessment assessment) {
        List<Explained.Line> explained = new ArrayList<>();
        for (int i = 0; i < claim.expenses().size(); i++) {
            Claim.Expense expense = claim.expenses().get(i);
            List<Branch> branches = Objects.requireNonNull(lines.get(expense.id())).stream()
                    .map(LineNotes::branch)
                    .toList();
            List<AmountStep> steps = List.copyOf(amounts.getOrDefault(expense.id(), List.of()));
            explained.add(new Explained.Line(expense, assessment.lines().get(i), branches, steps));
        }
        return new Explained(assessment, explained, uses);
    }

    /** What was tried on one line, judged by one outcome. */
    private static final class LineNotes implements RuleLog {

        private final @Nullable SuspicionOutcome outcome;
        private final List<RuleTried> rules = new ArrayList<>();
        private final List<AmountStep> amounts = new ArrayList<>();
        private @Nullable Item item;
        private @Nullable Clause ratioClause;

        LineNotes(@Nullable SuspicionOutcome outcome) {
            this.outcome = outcome;
        }

        Branch branch() {
            return new Branch(outcome, item, List.copyOf(rules));
        }

        @Override
        public void item(Item found) {
            item = found;
        }

        @Override
        public void passed(Step step, Clause clause) {
            rules.add(new RuleTried(step, clause, Verdict.MET, null));
        }

        @Override
        public void denied(Step step, Clause clause, Reason reason) {
            rules.add(new RuleTried(step, clause, Verdict.DENIED, reason));
        }

        @Override
        public void held(Step step, Clause clause, Reason reason) {
            rules.add(new RuleTried(step, clause, Verdict.HELD, reason));
        }

        @Override
        public void loss(long amount, long accepted, long loss) {
            if (accepted < amount) {
                amounts.add(step(Kind.ACCEPTED, null, amount, accepted, Detail.NONE));
            }
            if (loss < accepted) {
                amounts.add(step(Kind.OTHER_INSURANCE, null, accepted, loss, Detail.NONE));
            }
        }

        @Override
        public void headCap(Clause clause, int heads, long each, long before, long after) {
            Detail detail = new Detail(null, heads, Yen.of(each), null, null, null);
            amounts.add(step(Kind.HEAD_CAP, clause, before, after, detail));
        }

        @Override
        public void ratio(Clause clause, int percent) {
            ratioClause = clause;
        }
    }
}
