package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.FigureWords;
import io.shirase.product.Product;
import io.shirase.product.StatedFigure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a certificate says, name by name in words, so that two days of it can be held side by side. */
final class ContentWords {

    private final PolicyProducts products;

    ContentWords(PolicyProducts products) {
        this.products = products;
    }

    /** One sentence for each thing that is said differently after than before. */
    List<String> changes(Policy before, Policy after) {
        Map<String, String> then = said(before);
        Map<String, String> now = said(after);
        return Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(name -> !nothing(then, name).equals(nothing(now, name)))
                .map(name -> words().of("policy.ui.versions.change", name, nothing(then, name), nothing(now, name)))
                .toList();
    }

    private static String nothing(Map<String, String> said, String name) {
        return said.getOrDefault(name, words().of("policy.ui.versions.nothing"));
    }

    private Map<String, String> said(Policy policy) {
        Map<String, String> said = new LinkedHashMap<>();
        Product edition = products.edition(policy).orElse(null);
        said.put(
                words().of("policy.ui.plan"),
                edition == null
                        ? policy.plan()
                        : edition.plan(policy.plan())
                                .map(plan -> words().of(plan.name()))
                                .orElse(policy.plan()));
        Claim.Terms terms = policy.terms();
        yen(said, "policyLimit", terms.policyLimit());
        yen(said, "costLimit", terms.costLimit());
        yen(said, "claimLimit", terms.claimLimit());
        yen(said, "deductible", terms.deductible());
        yen(said, "headCap", terms.headCap());
        yen(said, "profitLimit", terms.profitLimit());
        yen(said, "continuationLimit", terms.continuationLimit());
        Integer hours = terms.waitingHours();
        if (hours != null) {
            said.put(words().of("policy.ui.term.waitingHours"), words().of("policy.ui.hours", hours));
        }
        yen(said, "interruptionDeductible", terms.interruptionDeductible());
        Claim.Rate ratio = terms.premiumRatio();
        if (ratio != null) {
            said.put(
                    words().of("policy.ui.term.premiumRatio"),
                    words().of(
                                    "policy.ui.ratio",
                                    words().formats().number(ratio.numerator()),
                                    words().formats().number(ratio.denominator())));
        }
        if (!policy.riders().isEmpty()) {
            said.put(words().of("policy.ui.riders"), PolicyWords.riders(policy, products));
        }
        if (edition != null) {
            FigureWords figures = FigureWords.in(words().locale());
            StatedFigure.of(edition)
                    .forEach(stated -> said.put(
                            words().of(stated.name()),
                            policy.overrides()
                                    .of(stated.figure())
                                    .map(figures::quantity)
                                    .orElseGet(() -> words().of(stated.own()))));
        }
        return said;
    }

    private static void yen(Map<String, String> said, String term, @Nullable Yen amount) {
        if (amount != null && !amount.isZero()) {
            said.put(words().of("policy.ui.term." + term), words().formats().yen(amount));
        }
    }
}
