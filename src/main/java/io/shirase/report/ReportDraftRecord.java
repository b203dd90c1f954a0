package io.shirase.report;

import io.shirase.callback.Wish;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.Role;
import io.shirase.time.Moment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
    private boolean onTelephone;
    private String writtenBy = "";
    private String takenFrom = "";
    private @Nullable Instant takenAt;
    private String backName = "";
    private String backTelephone = "";
    private @Nullable LocalDate backDueOn;
    private @Nullable LocalTime backDueTime;
    private String backWhy = "";
    private @Nullable UUID incidentId;

    @SuppressWarnings("NullAway.Init")
    protected ReportDraftRecord() {}

    ReportDraftRecord(UUID id, CurrentPerson owner, Instant now) {
        this.id = id;
        ownerId = owner.id();
        answers = Answers.NONE;
        onTelephone = owner.role() == Role.OPERATOR;
        writtenBy = onTelephone ? owner.displayName() : "";
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
        Moment due = new Moment(backDueOn, backDueTime);
        return new Call(saidCertificate, saidFirm, callNotes, new Wish(backName, backTelephone, "", due, backWhy));
    }

    void keep(Call latest, Instant now) {
        saidCertificate = latest.certificate();
        saidFirm = latest.firm();
        callNotes = latest.notes();
        backName = latest.callBack().name();
        backTelephone = latest.callBack().telephone();
        backDueOn = latest.callBack().due().day();
        backDueTime = latest.callBack().due().time();
        backWhy = latest.callBack().why();
        savedAt = now;
    }

    boolean isOnTelephone() {
        return onTelephone;
    }

    void takeOver(CurrentPerson next, Instant now) {
        takenFrom = writtenBy;
        takenAt = now;
        writtenBy = next.displayName();
        ownerId = next.id();
    }

    void becomes(UUID incident) {
        incidentId = incident;
    }

    ReportDraft toDraft() {
        return new ReportDraft(
                id,
                startedAt,
                savedAt,
                answers,
                call(),
                writtenBy,
                takenAt == null ? null : new TakenOver(takenFrom, takenAt),
                incidentId);
    }
}
