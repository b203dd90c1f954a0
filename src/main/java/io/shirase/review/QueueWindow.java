package io.shirase.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The last day of a window that an incident has started; {@link QueueMarks} writes them, queries look into them. */
@Entity
@Immutable
@Table(name = "desk_window")
class QueueWindow {

    @Embeddable
    record Key(
            @Column(name = "last_day") LocalDate lastDay,
            @Column(name = "incident_id") UUID incidentId) {}

    @EmbeddedId
    @SuppressWarnings({"UnusedVariable", "NullAway.Init"})
    private Key key;

    protected QueueWindow() {}
}
