package io.shirase.drill;

import io.shirase.identity.CurrentPerson;
import io.shirase.policy.Policy;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "drill")
class DrillRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;
    private UUID policyId;
    private UUID originalId;
    private String story;
    private String startedBy;
    private Instant startedAt;

    /** Seconds. */
    private long ahead;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected DrillRecord() {}

    DrillRecord(UUID id, Policy copy, UUID originalId, String story, CurrentPerson by, Instant now) {
        this.id = id;
        organisationId = copy.insuredOrganisationId();
        policyId = copy.id();
        this.originalId = originalId;
        this.story = story;
        startedBy = by.displayName();
        startedAt = now;
    }

    boolean isOf(CurrentPerson person) {
        return person.seesDrillOf(organisationId);
    }

    Duration ahead() {
        return Duration.ofSeconds(ahead);
    }

    void moveTo(Duration later) {
        ahead = later.toSeconds();
    }

    boolean isOver() {
        return endedAt != null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    Drill toDrill() {
        return new Drill(id, policyId, originalId, story, startedBy, startedAt, ahead(), endedAt);
    }
}
