package io.shirase.packet;

import io.shirase.assessment.Claim;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.policy.Policy;
import io.shirase.product.FigureWords;
import io.shirase.product.Product;
import io.shirase.product.StatedFigure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy's terms, as printed. */
final class PolicyText {

    private PolicyText() {}

    /** @param edition the product with its own numbers */
    static PacketContent.Policy of(Policy policy, Product edition, Words words) {
        List<Fact> terms = new ArrayList<>(terms(policy, edition, words));
        terms.addAll(own(policy, edition, words));
        return new PacketContent.Policy(
                words.of(edition.name()),
                policy.certificateNumber(),
                policy.insuredName(),
                null,
                policy.periodStart(),
                policy.end(),
                terms);
    }

    private static List<Fact> terms(Policy policy, Product product, Words words) {
        List<Fact> facts = new ArrayList<>();
        product.plan(policy.plan())
                .ifPresent(plan -> facts.add(new Fact(words.of("packet.terms.plan"), words.of(plan.name()))));
        Claim.Terms terms = policy.terms();
        amount(facts, words, "terms.policyLimit", terms.policyLimit());
        amount(facts, words, "terms.costLimit", terms.costLimit());
        amount(facts, words, "terms.claimLimit", terms.claimLimit());
        amount(facts, words, "terms.deductible", terms.deductible().isZero() ? null : terms.deductible());
        amount(facts, words, "terms.headCap", terms.headCap());
        amount(facts, words, "terms.profitLimit", terms.profitLimit());
        amount(facts, words, "terms.continuationLimit", terms.continuationLimit());
        Claim.Rate ratio = terms.premiumRatio();
        if (ratio != null) {
            facts.add(new Fact(
                    words.of("packet.terms.premiumRatio"),
                    words.of(
                            "packet.terms.ratio",
                            words.formats().number(ratio.numerator()),
                            words.formats().number(ratio.denominator()))));
        }
        if (!policy.riders().isEmpty()) {
            List<String> riders = policy.riders().stream()
                    .sorted()
                    .map(code -> product.rider(code)
                            .map(rider -> words.of(rider.name()))
                            .orElse(code))
                    .toList();
            facts.add(new Fact(words.of("packet.terms.riders"), words.list(riders)));
        }
        return facts;
    }

    /** The numbers that are the certificate's and not the product's, each with the product's beside it. */
    private static List<Fact> own(Policy policy, Product edition, Words words) {
        FigureWords figures = FigureWords.in(words.locale());
        return StatedFigure.of(edition).stream()
                .flatMap(stated -> policy.overrides().of(stated.figure()).stream()
                        .map(quantity -> new Fact(
                                words.of(stated.name()),
                                words.of(
                                        "packet.terms.certificate",
                                        figures.quantity(quantity),
                                        words.of(stated.own())))))
                .toList();
    }

    private static void amount(List<Fact> facts, Words words, String key, @Nullable Yen amount) {
        if (amount != null) {
            facts.add(new Fact(words.of("packet." + key), words.formats().yen(amount)));
        }
    }
}
