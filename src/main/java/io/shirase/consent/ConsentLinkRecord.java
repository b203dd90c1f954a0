package io.shirase.consent;

import io.shirase.storage.AddedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** On which request a line rests from then on. */
@Entity
@Immutable
@Table(name = "consent_link")
class ConsentLinkRecord extends AddedRecord {

    private UUID lineId;

    @Column(name = "number_of_line")
    private int number;

    private @Nullable UUID requestId;

    /** Kept for whoever looks into the store; the trail says the same. */
    @SuppressWarnings("UnusedVariable")
    private String enteredBy;

    @SuppressWarnings("UnusedVariable")
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsentLinkRecord() {}

    /** @param requestId null where the line rests on none any more */
    ConsentLinkRecord(UUID lineId, int number, @Nullable UUID requestId, String by, Instant at) {
        super(UUID.randomUUID());
        this.lineId = lineId;
        this.number = number;
        this.requestId = requestId;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    UUID lineId() {
        return lineId;
    }

    @Nullable
    UUID requestId() {
        return requestId;
    }
}
