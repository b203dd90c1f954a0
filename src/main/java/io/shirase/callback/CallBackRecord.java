package io.shirase.callback;

import io.shirase.time.Moment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "call_back")
class CallBackRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID callId;
    private @Nullable UUID incidentId;
    private String name;
    private String telephone;
    private String firm;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalTime dueTime;
    private String why;
    private Instant promisedAt;
    private String promisedBy;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected CallBackRecord() {}

    CallBackRecord(
            UUID id, @Nullable UUID callId, @Nullable UUID incidentId, Wish wish, String promisedBy, Instant now) {
        this.id = id;
        this.callId = callId;
        this.incidentId = incidentId;
        name = wish.name();
        telephone = wish.telephone();
        firm = wish.firm();
        dueOn = wish.due().day();
        dueTime = wish.due().time();
        why = wish.why();
        this.promisedBy = promisedBy;
        promisedAt = now;
    }

    /** @return whether it was still to be done */
    boolean done(String by, String outcome, Instant now) {
        if (doneAt != null) {
            return false;
        }
        doneAt = now;
        doneBy = by;
        note = outcome;
        return true;
    }

    boolean isDone() {
        return doneAt != null;
    }

    void move(Moment due) {
        dueOn = due.day();
        dueTime = due.time();
    }

    void becomes(UUID incident) {
        incidentId = incident;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID incidentId() {
        return incidentId;
    }

    CallBack toCallBack(List<CallBack.Try> tries) {
        return new CallBack(
                id,
                callId,
                incidentId,
                new Wish(name, telephone, firm, new Moment(dueOn, dueTime), why),
                promisedAt,
                promisedBy,
                tries,
                doneAt == null || doneBy == null ? null : new CallBack.Done(doneAt, doneBy, note));
    }
}
