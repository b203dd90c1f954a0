package io.shirase.damages;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Questions;
import io.shirase.incident.Incident;
import io.shirase.policy.Policies;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Clause;
import io.shirase.product.Fact;
import io.shirase.product.Product;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the product of an incident says of damages. */
@Component
public class DamagesCover {

    private final Policies policies;
    private final PolicyProducts products;

    DamagesCover(Policies policies, PolicyProducts products) {
        this.policies = policies;
        this.products = products;
    }

    /** Whether it has a cost item for damages at all. */
    public boolean covers(Incident incident) {
        return product(incident.policyId())
                .filter(product -> Questions.of(product).activities().contains(Activity.DAMAGES))
                .isPresent();
    }

    /** What it says of settling without the insurer, each sentence of the source once; empty where its sources say nothing. */
    public List<Clause> ofSettling(Incident incident) {
        Map<String, Clause> quoted = new LinkedHashMap<>();
        product(incident.policyId())
                .ifPresent(product -> product.conditions().stream()
                        .filter(check -> check.when().facts().containsKey(Fact.SETTLEMENT_APPROVED))
                        .filter(check -> check.clause().quote() != null)
                        .forEach(check -> quoted.putIfAbsent(check.clause().quote(), check.clause())));
        return List.copyOf(quoted.values());
    }

    private Optional<Product> product(UUID policyId) {
        return products.of(policies.get(policyId));
    }
}
