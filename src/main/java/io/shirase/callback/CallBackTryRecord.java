package io.shirase.callback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "call_back_try")
class CallBackTryRecord {

    @Id
    private UUID id;

    private UUID callBackId;
    private Instant triedAt;
    private String triedBy;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected CallBackTryRecord() {}

    CallBackTryRecord(UUID id, UUID callBackId, CallBack.Try tried) {
        this.id = id;
        this.callBackId = callBackId;
        triedAt = tried.at();
        triedBy = tried.by();
        note = tried.note();
    }

    UUID callBackId() {
        return callBackId;
    }

    CallBack.Try toTry() {
        return new CallBack.Try(triedAt, triedBy, note);
    }
}
