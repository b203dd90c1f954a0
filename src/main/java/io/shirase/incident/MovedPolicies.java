package io.shirase.incident;

import io.shirase.policy.PolicyMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets exactly those see the incidents of a policy who may see the policy. */
@Component
class MovedPolicies {

    private final IncidentRepository incidents;

    MovedPolicies(IncidentRepository incidents) {
        this.incidents = incidents;
    }

    @EventListener
    void moved(PolicyMoved policy) {
        incidents.move(policy.policyId(), policy.insuredOrganisationId(), policy.agencyOrganisationId());
    }
}
