package io.shirase.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRecord {

    @Id
    private UUID id;

    private Instant happenedAt;
    private UUID personId;
    private String username;
    private String action;
    private UUID subject;
    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditRecord() {}

    AuditRecord(AuditEntry entry) {
        id = entry.id();
        happenedAt = entry.at();
        personId = entry.personId();
        username = entry.username();
        action = entry.action();
        subject = entry.subject();
        detail = entry.detail();
    }

    AuditEntry toEntry() {
        return new AuditEntry(id, happenedAt, personId, username, action, subject, detail);
    }
}
