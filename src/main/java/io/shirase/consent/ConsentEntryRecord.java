package io.shirase.consent;

import io.shirase.money.Yen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
@Table(name = "consent_entry")
class ConsentEntryRecord implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID requestId;

    @Column(name = "number_in_request")
    private int number;

    @Enumerated(EnumType.STRING)
    private ConsentStep step;

    private String words;
    private @Nullable Yen amount;
    private @Nullable LocalDate validUntil;
    private String enteredBy;
    private Instant enteredAt;

    @Transient
    private boolean added;

    @SuppressWarnings("NullAway.Init")
    protected ConsentEntryRecord() {}

    ConsentEntryRecord(UUID requestId, ConsentEntry entry) {
        this.requestId = requestId;
        id = entry.id();
        number = entry.number();
        step = entry.step();
        words = entry.words();
        amount = entry.amount();
        validUntil = entry.until();
        enteredBy = entry.by();
        enteredAt = entry.at();
        added = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return added;
    }

    UUID requestId() {
        return requestId;
    }

    ConsentEntry toEntry() {
        return new ConsentEntry(id, number, step, words, amount, validUntil, enteredBy, enteredAt);
    }
}
