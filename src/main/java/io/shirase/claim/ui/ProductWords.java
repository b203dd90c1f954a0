package io.shirase.claim.ui;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Questions;
import io.shirase.language.Coded;
import io.shirase.policy.Policies;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Item;
import io.shirase.product.Product;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the product of a policy knows: its cost items, and which of them need consent before anything is ordered. */
@Component
class ProductWords {

    private static final Map<String, Activity> ACTIVITIES = Coded.byCode(Activity.class);

    private final Policies policies;
    private final PolicyProducts products;

    ProductWords(Policies policies, PolicyProducts products) {
        this.policies = policies;
        this.products = products;
    }

    /** What the policy's product makes it necessary to ask about a line. */
    Questions questions(UUID policyId) {
        return product(policyId).map(Questions::of).orElse(Questions.NONE);
    }

    /** The cost items that are paid only with consent. */
    List<Item> consentNeeded(UUID policyId) {
        return product(policyId).stream()
                .flatMap(product -> product.items().stream())
                .filter(item -> item.consent() != null)
                .toList();
    }

    static Set<Activity> activities(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.takes().stream())
                .flatMap(take -> take.activities().stream())
                .map(ACTIVITIES::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Optional<Product> product(UUID policyId) {
        return products.of(policies.get(policyId));
    }
}
