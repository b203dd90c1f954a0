package io.shirase.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a report was merged into another, what was known of that before and after, and whether it was undone. */
@Entity
@Table(name = "incident_merge")
class IncidentMergeRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // the order of queries
    private @Nullable Long place;

    private UUID survivorId;
    private UUID mergedId;
    private KnownFacts knownBefore;
    private KnownFacts knownAfter;
    private IncidentStatus statusBefore;
    private Instant firstReceivedBefore;
    private Instant madeAt;
    private String madeBy;
    private @Nullable Instant undoneAt;
    private @Nullable String undoneBy;

    @SuppressWarnings("NullAway.Init")
    protected IncidentMergeRecord() {}

    IncidentMergeRecord(UUID id, Incident survivor, Incident merged, KnownFacts after, Instant at, String by) {
        this.id = id;
        survivorId = survivor.id();
        mergedId = merged.id();
        knownBefore = survivor.known();
        knownAfter = after;
        statusBefore = survivor.status();
        firstReceivedBefore = survivor.firstReceivedAt();
        madeAt = at;
        madeBy = by;
    }

    UUID id() {
        return id;
    }

    UUID survivorId() {
        return survivorId;
    }

    UUID mergedId() {
        return mergedId;
    }

    KnownFacts knownBefore() {
        return knownBefore;
    }

    KnownFacts knownAfter() {
        return knownAfter;
    }

    IncidentStatus statusBefore() {
        return statusBefore;
    }

    Instant firstReceivedBefore() {
        return firstReceivedBefore;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(Instant at, String by) {
        undoneAt = at;
        undoneBy = by;
    }

    Merge toMerge(Incident merged, boolean isLast) {
        return new Merge(id, survivorId, merged, madeAt, madeBy, isLast);
    }

    @Nullable
    String undoneBy() {
        return undoneBy;
    }
}
