package io.shirase.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The last time only; the audit trail has every time. */
@Entity
@Table(name = "handed_to_firm")
class HandedToFirmRecord {

    @Id
    @SuppressWarnings("UnusedVariable") // queries look for it
    private UUID incidentId;

    private Instant handedAt;
    private String handedBy;
    private int people;

    @SuppressWarnings("NullAway.Init")
    protected HandedToFirmRecord() {}

    HandedToFirmRecord(UUID incidentId, HandedToFirm handed) {
        this.incidentId = incidentId;
        handedAt = handed.at();
        handedBy = handed.by();
        people = handed.people();
    }

    HandedToFirm toHanded() {
        return new HandedToFirm(handedAt, handedBy, people);
    }
}
