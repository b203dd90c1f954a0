package io.shirase.assignment.ui;

import io.shirase.assignment.Assignments;
import io.shirase.identity.Handlers;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.policy.Policies;
import io.shirase.policy.PolicyProducts;
import org.springframework.stereotype.Component;

/** Makes the {@link HandlerPart} of an incident for the person who is here. */
@Component
public class HandlerParts {

    private final Assignments assignments;
    private final Handlers handlers;
    private final Policies policies;
    private final PolicyProducts products;
    private final SignedIn signedIn;

    HandlerParts(
            Assignments assignments, Handlers handlers, Policies policies, PolicyProducts products, SignedIn signedIn) {
        this.assignments = assignments;
        this.handlers = handlers;
        this.policies = policies;
        this.products = products;
        this.signedIn = signedIn;
    }

    public HandlerPart of(Incident incident) {
        return new HandlerPart(
                incident,
                assignments,
                handlers,
                signedIn.person(),
                products.hotline(policies.get(incident.policyId())).orElse(null));
    }
}
