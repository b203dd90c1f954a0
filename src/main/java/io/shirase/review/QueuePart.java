package io.shirase.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A beginning under which an incident is found on the desk; {@link QueueMarks} writes them, queries look into them. */
@Entity
@Immutable
@Table(name = "desk_part")
class QueuePart {

    @Embeddable
    record Key(
            @Column(name = "part") String part,
            @Column(name = "incident_id") UUID incidentId) {}

    @EmbeddedId
    @SuppressWarnings({"UnusedVariable", "NullAway.Init"})
    private Key key;

    protected QueuePart() {}
}
