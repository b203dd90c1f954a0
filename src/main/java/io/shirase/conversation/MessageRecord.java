package io.shirase.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "message")
class MessageRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID incidentId;
    private UUID writtenById;
    private String writtenBy;
    private boolean byInsurer;
    private String said;
    private Instant writtenAt;

    @ElementCollection
    @CollectionTable(name = "message_file", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "receipt_id")
    @BatchSize(size = 200)
    private List<UUID> files = new ArrayList<>();

    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageRecord() {}

    MessageRecord(Message message, UUID writtenById) {
        id = message.id();
        incidentId = message.incidentId();
        this.writtenById = writtenById;
        writtenBy = message.by();
        byInsurer = message.byInsurer();
        said = message.text();
        files.addAll(message.files());
        writtenAt = message.at();
    }

    UUID writtenById() {
        return writtenById;
    }

    boolean isByInsurer() {
        return byInsurer;
    }

    Message toMessage() {
        return new Message(id, incidentId, writtenBy, byInsurer, said, files, writtenAt, readAt);
    }
}
