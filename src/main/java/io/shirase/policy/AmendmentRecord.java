package io.shirase.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An amendment as it was entered; one that was put in its place leaves it in the database. */
@Entity
@Table(name = "policy_amendment")
class AmendmentRecord {

    @Id
    private UUID id;

    private LocalDate countsFrom;

    @Column(length = 100_000)
    private String content;

    private String why;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected AmendmentRecord() {}

    AmendmentRecord(Amendment amendment) {
        id = UUID.randomUUID();
        countsFrom = amendment.from();
        content = ContentJson.write(amendment.content());
        why = amendment.why();
        enteredBy = amendment.enteredBy();
        enteredAt = amendment.enteredAt();
    }

    boolean stands() {
        return replacedAt == null;
    }

    boolean isFrom(LocalDate day) {
        return countsFrom.equals(day);
    }

    void replaced(Instant at) {
        replacedAt = at;
    }

    Amendment toAmendment() {
        return new Amendment(countsFrom, ContentJson.read(content), why, enteredBy, enteredAt);
    }
}
