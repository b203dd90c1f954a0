package io.shirase.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks after an incident now; who did before stands in the trail. */
@Entity
@Table(name = "incident_assignment")
class AssignmentRecord {

    @Id
    private UUID incidentId;

    @Version
    private @Nullable Long version;

    private @Nullable UUID handlerId;

    @SuppressWarnings("UnusedVariable") // queries look into it
    private Instant assignedAt;

    @SuppressWarnings("NullAway.Init")
    protected AssignmentRecord() {}

    @SuppressWarnings("NullAway.Init")
    AssignmentRecord(UUID incidentId) {
        this.incidentId = incidentId;
    }

    /** @param handler null for nobody */
    void give(@Nullable UUID handler, Instant at) {
        handlerId = handler;
        assignedAt = at;
    }

    UUID incidentId() {
        return incidentId;
    }

    @Nullable
    UUID handlerId() {
        return handlerId;
    }
}
