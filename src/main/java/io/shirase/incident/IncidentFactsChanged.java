package io.shirase.incident;

import java.util.List;
import java.util.UUID;

/** Facts of an incident have been added or corrected. */
public record IncidentFactsChanged(UUID incidentId, UUID policyId, List<FactChange> changes) {

    public IncidentFactsChanged {
        changes = List.copyOf(changes);
    }
}
