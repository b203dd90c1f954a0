package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a product says against a policy that is entered: its plan, its riders, what its certificate states. */
final class PolicyChecks {

    private final Product product;
    private final Policy policy;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyChecks(Product product, Policy policy) {
        this.product = product;
        this.policy = policy;
    }

    /** @return empty where everything fits */
    static List<Problem> problems(Product product, Policy policy) {
        PolicyChecks checks = new PolicyChecks(product, policy);
        checks.plan();
        checks.riders();
        product.terms().forEach(checks::term);
        checks.policyLimit();
        return List.copyOf(checks.problems);
    }

    /** @return empty where the day of a change, and those of the changes that there are, lie within the policy's period */
    static List<Problem> days(Policy policy, CountsFrom from) {
        List<Problem> problems = new ArrayList<>();
        LocalDate first = policy.periodStart().toLocalDate();
        LocalDate day = from.day();
        if (day != null && (day.isBefore(first) || !day.atStartOfDay().isBefore(policy.periodEnd()))) {
            problems.add(Problem.of("from", "policy.entry.from.outside"));
        }
        if (from.why().length() > CountsFrom.LONGEST_WHY) {
            problems.add(Problem.of("why", "policy.entry.from.long", CountsFrom.LONGEST_WHY));
        }
        List<Amendment> amendments = policy.amendments();
        if (!amendments.isEmpty() && !amendments.getFirst().from().isAfter(first)) {
            problems.add(Problem.of(
                    "periodStart",
                    "policy.entry.from.before",
                    amendments.getFirst().from()));
        }
        if (!amendments.isEmpty() && !amendments.getLast().from().atStartOfDay().isBefore(policy.periodEnd())) {
            problems.add(Problem.of(
                    "periodEnd", "policy.entry.from.after", amendments.getLast().from()));
        }
        return problems;
    }

    private void plan() {
        product.plan(policy.plan())
                .ifPresentOrElse(
                        plan -> {
                            if (!plan.takesRiders() && !policy.riders().isEmpty()) {
                                wrong("riders", "policy.entry.riders.plan");
                            }
                        },
                        () -> wrong("plan", "policy.entry.plan"));
    }

    private void riders() {
        for (String code : policy.riders()) {
            product.rider(code)
                    .ifPresentOrElse(this::rider, () -> wrong("riders", "policy.entry.riders.unknown", code));
        }
    }

    private void rider(Product.Rider rider) {
        String needs = rider.needs();
        if (needs != null && !policy.riders().contains(needs)) {
            wrong(
                    "riders",
                    "policy.entry.riders.needs",
                    rider.name(),
                    product.rider(needs).orElseThrow().name());
        }
    }

    private void term(TermRule rule) {
        String field = rule.term().key();
        Long stated = stated(policy.terms(), rule.term());
        if (stated == null) {
            if (rule.use() == TermRule.Use.REQUIRED) {
                wrong(field, "policy.entry.term.required");
            }
        } else if (rule.use() == TermRule.Use.REFUSED) {
            wrong(field, "policy.terms.refused");
        } else {
            bounds(rule, stated);
        }
    }

    private void bounds(TermRule rule, long stated) {
        Long least = rule.bounds().least();
        Long most = rule.bounds().mostBeside(policy.terms().policyLimit().amount());
        String unit = rule.term() == Term.WAITING_HOURS ? "hours" : "yen";
        if (least != null && stated < least) {
            wrong(rule.term().key(), "policy.entry.term.least." + unit, amount(rule.term(), least));
        } else if (most != null && stated > most) {
            wrong(rule.term().key(), "policy.entry.term.most." + unit, amount(rule.term(), most));
        }
    }

    private static Object amount(Term term, long amount) {
        return term == Term.WAITING_HOURS ? Long.valueOf(amount) : Yen.of(amount);
    }

    /** Whatever the product: a policy that pays nothing, and a part that is larger than the whole, are slips. */
    private void policyLimit() {
        Yen whole = policy.terms().policyLimit();
        if (whole.isZero()) {
            wrong(Term.POLICY_LIMIT.key(), "policy.entry.term.required");
        }
        for (Term part :
                List.of(Term.COST_LIMIT, Term.HEAD_CAP, Term.PROFIT_LIMIT, Term.CONTINUATION_LIMIT, Term.DEDUCTIBLE)) {
            Long stated = stated(policy.terms(), part);
            boolean told = problems.stream().anyMatch(problem -> problem.field().equals(part.key()));
            if (stated != null && stated > whole.amount() && !told) {
                wrong(part.key(), "policy.entry.term.whole", whole);
            }
        }
    }

    /** In the unit of the term; null where the certificate says nothing. */
    static @Nullable Long stated(Claim.Terms terms, Term term) {
        Yen yen = switch (term) {
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
        if (term == Term.WAITING_HOURS) {
            Integer hours = terms.waitingHours();
            return hours == null ? null : Long.valueOf(hours);
        }
        // What always has an amount says nothing where it is zero.
        return yen == null || yen.isZero() ? null : Long.valueOf(yen.amount());
    }

    private void wrong(String field, String key, Object... values) {
        problems.add(Problem.of(field, key, values));
    }
}
