package io.shirase.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interruption")
class InterruptionRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID policyId;

    @Generated
    @Column(name = "position_in_claim", insertable = false, updatable = false)
    private @Nullable Long position;

    private String content;
    private String changedBy;
    private Instant changedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected InterruptionRecord() {}

    InterruptionRecord(UUID id, UUID policyId, String content, String by, Instant at) {
        this.id = id;
        this.policyId = policyId;
        this.content = content;
        this.changedBy = by;
        this.changedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID policyId() {
        return policyId;
    }

    String content() {
        return content;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    void change(String newContent, String by, Instant at) {
        content = newContent;
        changedBy = by;
        changedAt = at;
    }

    void remove(String by, Instant at) {
        changedBy = by;
        removedAt = at;
    }
}
