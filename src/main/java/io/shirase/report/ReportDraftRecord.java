package io.shirase.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "report_draft")
class ReportDraftRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID ownerId;
    private Instant startedAt;
    private Instant savedAt;
    private Answers answers;
    private String saidCertificate = "";
    private String saidFirm = "";
    private String callNotes = "";
    private @Nullable UUID incidentId;

    @SuppressWarnings("NullAway.Init")
    protected ReportDraftRecord() {}

    ReportDraftRecord(UUID id, UUID ownerId, Answers answers, Instant now) {
        this.id = id;
        this.ownerId = ownerId;
        this.answers = answers;
        startedAt = now;
        savedAt = now;
    }

    boolean belongsTo(UUID personId) {
        return ownerId.equals(personId);
    }

    Answers answers() {
        return answers;
    }

    @Nullable
    UUID incidentId() {
        return incidentId;
    }

    void save(Answers latest, Instant now) {
        answers = latest;
        savedAt = now;
    }

    Call call() {
        return new Call(saidCertificate, saidFirm, callNotes);
    }

    void keep(Call latest, Instant now) {
        saidCertificate = latest.certificate();
        saidFirm = latest.firm();
        callNotes = latest.notes();
        savedAt = now;
    }

    void becomes(UUID incident) {
        incidentId = incident;
    }

    ReportDraft toDraft() {
        return new ReportDraft(id, startedAt, savedAt, answers, call(), incidentId);
    }
}
