package io.shirase.packet;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.packet.PacketContent.Fact;
import io.shirase.policy.Policy;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy's terms, as printed. */
final class PolicyText {

    private PolicyText() {}

    static PacketContent.Policy of(Policy policy, Product product, Words words) {
        return new PacketContent.Policy(
                words.of(product.name()),
                policy.certificateNumber(),
                policy.insuredName(),
                null,
                policy.periodStart(),
                policy.periodEnd(),
                terms(policy, product, words));
    }

    private static List<Fact> terms(Policy policy, Product product, Words words) {
        List<Fact> facts = new ArrayList<>();
        product.plan(policy.plan())
                .ifPresent(plan -> facts.add(new Fact(words.own("terms.plan"), words.of(plan.name()))));
        Claim.Terms terms = policy.terms();
        amount(facts, words, "terms.policyLimit", terms.policyLimit());
        amount(facts, words, "terms.costLimit", terms.costLimit());
        amount(facts, words, "terms.deductible", terms.deductible().isZero() ? null : terms.deductible());
        amount(facts, words, "terms.headCap", terms.headCap());
        amount(facts, words, "terms.profitLimit", terms.profitLimit());
        amount(facts, words, "terms.continuationLimit", terms.continuationLimit());
        if (!policy.riders().isEmpty()) {
            List<String> riders = policy.riders().stream()
                    .sorted()
                    .map(code -> product.rider(code)
                            .map(rider -> words.of(rider.name()))
                            .orElse(code))
                    .toList();
            facts.add(new Fact(words.own("terms.riders"), words.join(riders)));
        }
        return facts;
    }

    private static void amount(List<Fact> facts, Words words, String key, @Nullable Yen amount) {
        if (amount != null) {
            facts.add(new Fact(words.own(key), words.formats().yen(amount)));
        }
    }
}
