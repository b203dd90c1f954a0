package io.shirase.incident;

import io.shirase.identity.NotFoundException;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Follows merged reports to the incident in which they go on. Knows nothing of who asks; the services do. */
@Component
class SurvivingIncidents {

    private final IncidentRepository incidents;
    private final EntityManager entities;

    SurvivingIncidents(IncidentRepository incidents, EntityManager entities) {
        this.incidents = incidents;
        this.entities = entities;
    }

    UUID of(UUID id) {
        UUID at = id;
        for (Optional<UUID> next = incidents.mergedInto(at); next.isPresent(); next = incidents.mergedInto(at)) {
            at = next.get();
        }
        return at;
    }

    /**
     * The surviving incident as it is once nobody else holds it. Only that one is locked: whoever merges locks two, the
     * lower id first, and would wait for who waits for them.
     */
    IncidentRecord lock(UUID id) {
        UUID wanted = of(id);
        while (true) {
            IncidentRecord locked = lockThis(wanted);
            UUID since = locked.mergedInto();
            if (since == null) {
                return locked;
            }
            wanted = of(since);
        }
    }

    /** This very incident, whether it was merged or not. */
    IncidentRecord lockThis(UUID id) {
        IncidentRecord locked =
                incidents.lockRow(id).flatMap(held -> incidents.findById(id)).orElseThrow(NotFoundException::new);
        entities.refresh(locked);
        return locked;
    }

    /** As {@link #lockThis}; empty where somebody else holds it. */
    Optional<IncidentRecord> lockIfFree(UUID id) {
        Optional<IncidentRecord> locked = incidents.lockRowIfFree(id).flatMap(held -> incidents.findById(id));
        locked.ifPresent(entities::refresh);
        return locked;
    }
}
