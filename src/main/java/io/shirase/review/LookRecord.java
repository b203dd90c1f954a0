package io.shirase.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** When a person last looked at an incident, for queries; {@link Looks} writes it. */
@Entity
@Immutable
@Table(name = "desk_look")
@IdClass(LookRecord.Key.class)
@SuppressWarnings("UnusedVariable") // queries look into it
class LookRecord {

    record Key(String username, UUID incidentId) implements Serializable {}

    @Id
    private String username;

    @Id
    private UUID incidentId;

    private Instant lookedAt;

    @SuppressWarnings("NullAway.Init")
    protected LookRecord() {}
}
