package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a certificate that become known or change after it was issued.
 *
 * @param claimLimit the most that is paid for the damages of one claim, whole yen; null where the certificate names none
 * @param premiumRatio the premium on the declared sales to the premium on the actual ones; null where nothing is reduced
 */
public record OwnTerms(@Nullable Yen claimLimit, Claim.@Nullable Rate premiumRatio) {

    public static final OwnTerms NONE = new OwnTerms(null, null);

    public static OwnTerms of(Policy policy) {
        return new OwnTerms(policy.terms().claimLimit(), policy.terms().premiumRatio());
    }

    /** Whether certificates of the product can have the term. */
    public static boolean takes(Product product, Term term) {
        return product.term(term)
                .filter(rule -> rule.use() != TermRule.Use.REFUSED)
                .isPresent();
    }

    List<Problem> problems(Product product) {
        List<Problem> problems = new ArrayList<>();
        if (claimLimit != null && !takes(product, Term.CLAIM_LIMIT)) {
            problems.add(Problem.of(Term.CLAIM_LIMIT.key(), "policy.terms.refused"));
        }
        if (premiumRatio != null) {
            if (!takes(product, Term.PREMIUM_RATIO)) {
                problems.add(Problem.of(Term.PREMIUM_RATIO.key(), "policy.terms.refused"));
            } else if (premiumRatio.numerator() <= 0
                    || premiumRatio.numerator() > premiumRatio.denominator()
                    || premiumRatio.denominator() > Claim.Rate.MOST_PREMIUM) {
                problems.add(Problem.of(Term.PREMIUM_RATIO.key(), "policy.terms.ratio"));
            }
        }
        return problems;
    }

    /** What is different here, for the audit trail. */
    List<String> changesFrom(OwnTerms before) {
        List<String> changes = new ArrayList<>();
        change(changes, Term.CLAIM_LIMIT, before.claimLimit, claimLimit);
        change(changes, Term.PREMIUM_RATIO, before.premiumRatio, premiumRatio);
        return changes;
    }

    private static void change(List<String> changes, Term term, @Nullable Object before, @Nullable Object now) {
        String from = written(before);
        String to = written(now);
        if (!from.equals(to)) {
            changes.add(term.key() + " " + from + " → " + to);
        }
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Yen yen -> yen.amount() + " yen";
            case Claim.Rate rate -> rate.numerator() + "/" + rate.denominator();
            default -> value.toString();
        };
    }
}
