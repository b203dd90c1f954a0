package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.part.CountField;
import io.shirase.part.YenField;
import io.shirase.policy.OwnTerms;
import io.shirase.product.Product;
import io.shirase.product.Term;
import io.shirase.product.TermRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers that a product asks of a certificate; those of {@link OwnTerms} have a page of their own. */
final class EntryTerms extends Div {

    private static final Set<Term> ELSEWHERE = Set.of(Term.CLAIM_LIMIT, Term.PREMIUM_RATIO);

    private final Map<Term, TextField> fields = new EnumMap<>(Term.class);

    /** Of no product: asks nothing. */
    EntryTerms() {}

    EntryTerms(Product product) {
        addClassName("form-fields");
        for (TermRule rule : product.terms()) {
            if (rule.use() != TermRule.Use.REFUSED && !ELSEWHERE.contains(rule.term())) {
                TextField field = field(rule);
                fields.put(rule.term(), field);
                add(field);
            }
        }
    }

    private static TextField field(TermRule rule) {
        String name = words().of("policy.ui.term." + rule.term().key());
        TextField field = rule.term() == Term.WAITING_HOURS
                ? new CountField(name, words().of("policy.ui.entry.hours.mistyped"))
                : new YenField(name);
        if (rule.term() == Term.WAITING_HOURS) {
            field.setSuffixComponent(new Span(words().of("policy.ui.entry.hours")));
        }
        field.setRequiredIndicatorVisible(rule.use() == TermRule.Use.REQUIRED);
        field.setHelperText(rule.clause().gist().in(words().locale()));
        return field;
    }

    void show(Claim.Terms terms) {
        yen(Term.POLICY_LIMIT, terms.policyLimit());
        yen(Term.COST_LIMIT, terms.costLimit());
        yen(Term.DEDUCTIBLE, terms.deductible().isZero() ? null : terms.deductible());
        yen(Term.HEAD_CAP, terms.headCap());
        yen(Term.PROFIT_LIMIT, terms.profitLimit());
        yen(Term.CONTINUATION_LIMIT, terms.continuationLimit());
        yen(
                Term.INTERRUPTION_DEDUCTIBLE,
                terms.interruptionDeductible().isZero() ? null : terms.interruptionDeductible());
        if (fields.get(Term.WAITING_HOURS) instanceof CountField hours) {
            hours.setCount(terms.waitingHours());
        }
    }

    private void yen(Term term, @Nullable Yen amount) {
        if (fields.get(term) instanceof YenField field) {
            field.setYen(amount);
        }
    }

    /** What was typed for another product, where this one asks for it too. */
    void takeOver(EntryTerms before) {
        before.fields.forEach((term, field) -> {
            TextField own = fields.get(term);
            if (own != null) {
                own.setValue(field.getValue());
            }
        });
    }

    /** @param own those that are entered elsewhere */
    Claim.Terms terms(OwnTerms own) {
        return new Claim.Terms(
                orZero(Term.POLICY_LIMIT),
                yen(Term.COST_LIMIT),
                orZero(Term.DEDUCTIBLE),
                yen(Term.HEAD_CAP),
                yen(Term.PROFIT_LIMIT),
                yen(Term.CONTINUATION_LIMIT),
                fields.get(Term.WAITING_HOURS) instanceof CountField hours
                        ? hours.count().orElse(null)
                        : null,
                orZero(Term.INTERRUPTION_DEDUCTIBLE),
                own.claimLimit(),
                own.premiumRatio());
    }

    private @Nullable Yen yen(Term term) {
        return fields.get(term) instanceof YenField field ? field.yen().orElse(null) : null;
    }

    private Yen orZero(Term term) {
        return Objects.requireNonNullElse(yen(term), Yen.ZERO);
    }

    /** The field of a term by its key; empty where there is none. */
    Optional<HasValidation> field(String key) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .<HasValidation>map(Map.Entry::getValue)
                .findFirst();
    }
}
