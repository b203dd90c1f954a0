package io.shirase.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "call_note")
class CallNoteRecord {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries look for it
    private @Nullable UUID incidentId;

    @SuppressWarnings("UnusedVariable") // queries look for it
    private @Nullable UUID noticeId;

    private String noted;
    private Instant notedAt;
    private String notedBy;

    @SuppressWarnings("NullAway.Init")
    protected CallNoteRecord() {}

    private CallNoteRecord(UUID id, @Nullable UUID incidentId, @Nullable UUID noticeId, CallNote note) {
        this.id = id;
        this.incidentId = incidentId;
        this.noticeId = noticeId;
        noted = note.text();
        notedAt = note.at();
        notedBy = note.by();
    }

    static CallNoteRecord ofIncident(UUID id, UUID incident, CallNote note) {
        return new CallNoteRecord(id, incident, null, note);
    }

    static CallNoteRecord ofNotice(UUID id, UUID notice, CallNote note) {
        return new CallNoteRecord(id, null, notice, note);
    }

    CallNote toNote() {
        return new CallNote(noted, notedAt, notedBy);
    }
}
