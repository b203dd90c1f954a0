package io.shirase.consent;

import io.shirase.money.Yen;
import io.shirase.storage.AddedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "consent_entry")
class ConsentEntryRecord extends AddedRecord {

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

    @SuppressWarnings("NullAway.Init")
    protected ConsentEntryRecord() {}

    ConsentEntryRecord(UUID requestId, ConsentEntry entry) {
        super(entry.id());
        this.requestId = requestId;
        number = entry.number();
        step = entry.step();
        words = entry.words();
        amount = entry.amount();
        validUntil = entry.until();
        enteredBy = entry.by();
        enteredAt = entry.at();
    }

    UUID requestId() {
        return requestId;
    }

    ConsentEntry toEntry() {
        return new ConsentEntry(getId(), number, step, words, amount, validUntil, enteredBy, enteredAt);
    }
}
