package io.shirase.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** On which request a line rests from then on. */
@Entity
@Immutable
@Table(name = "consent_link")
class ConsentLinkRecord implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID lineId;

    @Column(name = "number_of_line")
    private int number;

    private @Nullable UUID requestId;

    /** Kept for whoever looks into the store; the trail says the same. */
    @SuppressWarnings("UnusedVariable")
    private String enteredBy;

    @SuppressWarnings("UnusedVariable")
    private Instant enteredAt;

    @Transient
    private boolean added;

    @SuppressWarnings("NullAway.Init")
    protected ConsentLinkRecord() {}

    /** @param requestId null where the line rests on none any more */
    ConsentLinkRecord(UUID lineId, int number, @Nullable UUID requestId, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.lineId = lineId;
        this.number = number;
        this.requestId = requestId;
        this.enteredBy = by;
        this.enteredAt = at;
        this.added = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return added;
    }

    UUID lineId() {
        return lineId;
    }

    @Nullable
    UUID requestId() {
        return requestId;
    }
}
