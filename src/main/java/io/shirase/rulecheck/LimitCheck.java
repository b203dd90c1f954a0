package io.shirase.rulecheck;

import io.shirase.product.Item;
import io.shirase.product.Limit;
import io.shirase.product.Product;
import io.shirase.product.ProductFile;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds limits that cut nothing, by the numbers that a certificate can state. */
final class LimitCheck {

    private final ProductFile file;
    private final Product product;
    private final Paid paid;
    private final PolicyTrial policies;
    private final List<Finding> findings = new ArrayList<>();

    LimitCheck(ProductFile file, Paid paid, PolicyTrial policies) {
        this.file = file;
        this.product = file.product();
        this.paid = paid;
        this.policies = policies;
    }

    List<Finding> findings() {
        product.limits().forEach(this::check);
        product.terms().forEach(this::checkUse);
        product.windows().stream()
                .filter(window ->
                        product.items().stream().noneMatch(item -> window.code().equals(item.window())))
                .forEach(window -> unused(window.code(), window.clause().id(), "period"));
        product.notices().stream()
                .filter(notice ->
                        product.items().stream().noneMatch(item -> notice.code().equals(item.notice())))
                .forEach(notice -> unused(notice.code(), notice.clause().id(), "period"));
        return findings;
    }

    private void unused(String about, String clause, String key) {
        findings.add(Finding.of(FindingKind.NEVER_USED, about, file.line(clause), key));
    }

    private void check(Limit limit) {
        boolean drawn = paid.drawsOn(limit.code()) || ofInterruption(limit);
        if (!drawn) {
            found(limit, "undrawn");
            return;
        }
        for (int i = 0; i < limit.amounts().size(); i++) {
            if (!policies.isChosen(limit, i)) {
                findings.add(Finding.of(
                        FindingKind.NEVER_DECIDES,
                        limit.code(),
                        file.line(limit.clause().id()),
                        "choice",
                        "amount",
                        String.valueOf(i + 1)));
            } else {
                checkAmount(limit, limit.amounts().get(i).value());
            }
        }
    }

    private boolean ofInterruption(Limit limit) {
        return product.interruption() != null
                && (limit.code().equals(product.interruption().profitLimit())
                        || limit.code().equals(product.interruption().continuationLimit()));
    }

    private void checkAmount(Limit limit, Limit.Amount amount) {
        Term above = limit.within() == Limit.Within.COSTS ? Term.COST_LIMIT : Term.POLICY_LIMIT;
        Long mostAbove = most(above);
        boolean yenIsLow = amount.yen() != null && (mostAbove == null || amount.yen() < mostAbove);
        boolean partIsLow = amount.ofPolicyLimit() != null
                && (above != Term.POLICY_LIMIT
                        || amount.ofPolicyLimit().numerator()
                                < amount.ofPolicyLimit().denominator());
        boolean termIsLow = amount.term() != null && amount.term() != above;
        if (!yenIsLow && !partIsLow && !termIsLow) {
            found(limit, "above", above.key());
            return;
        }
        Term term = amount.term();
        Long mostTerm = term == null ? null : most(term);
        if (term != null && mostTerm != null && amount.yen() != null && mostTerm <= amount.yen()) {
            found(limit, "part", String.valueOf(amount.yen()), term.key());
        }
    }

    /** The most that a certificate can state, whole yen; null where there is no bound. */
    private @Nullable Long most(Term term) {
        return product.term(term).map(rule -> rule.bounds().most()).orElse(null);
    }

    private void found(Limit limit, String key, String... more) {
        findings.add(Finding.of(
                FindingKind.LIMIT_NEVER_REACHED,
                limit.code(),
                file.line(limit.clause().id()),
                key,
                more));
    }

    private void checkUse(TermRule rule) {
        if (rule.use() != TermRule.Use.REFUSED && !isUsed(rule.term())) {
            unused(rule.term().key(), rule.clause().id(), "term");
        }
    }

    private boolean isUsed(Term term) {
        boolean inLimit = product.limits().stream()
                .flatMap(limit -> limit.amounts().stream())
                .anyMatch(choice -> choice.value().term() == term);
        return inLimit
                || switch (term) {
                    case POLICY_LIMIT, PREMIUM_RATIO -> true;
                    case COST_LIMIT -> draws(Item.Draws.COSTS_AND_POLICY);
                    case CLAIM_LIMIT -> draws(Item.Draws.CLAIM_AND_POLICY);
                    case DEDUCTIBLE -> product.items().stream().anyMatch(item -> item.deductible() != null);
                    case HEAD_CAP ->
                        product.items().stream()
                                .anyMatch(item ->
                                        item.headCap() != null && item.headCap().yen() == null);
                    case PROFIT_LIMIT, CONTINUATION_LIMIT, WAITING_HOURS, INTERRUPTION_DEDUCTIBLE ->
                        product.interruption() != null;
                };
    }

    private boolean draws(Item.Draws draws) {
        return product.items().stream().anyMatch(item -> item.draws() == draws);
    }
}
