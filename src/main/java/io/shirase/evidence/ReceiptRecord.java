package io.shirase.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "receipt")
class ReceiptRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID incidentId;
    private String sha256;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ReceiptType type;

    private long size;
    private Instant uploadedAt;
    private String uploadedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable VirusScan scan;

    /** True, or null once removed, so that one constraint holds for the receipts that are there. */
    private @Nullable Boolean present;

    /** Of a report that was merged into this incident. */
    private @Nullable UUID copiedFrom;

    @SuppressWarnings("NullAway.Init")
    protected ReceiptRecord() {}

    ReceiptRecord(Receipt receipt) {
        id = receipt.id();
        incidentId = receipt.incidentId();
        sha256 = receipt.sha256();
        fileName = receipt.fileName();
        type = receipt.type();
        size = receipt.size();
        uploadedAt = receipt.uploadedAt();
        uploadedBy = receipt.uploadedBy();
        scan = receipt.scan();
        present = true;
    }

    /** The same file as a receipt of another incident. */
    ReceiptRecord copyFor(UUID incident) {
        ReceiptRecord copy = new ReceiptRecord(
                new Receipt(UUID.randomUUID(), incident, sha256, fileName, type, size, uploadedAt, uploadedBy, scan));
        copy.copiedFrom = id;
        return copy;
    }

    @Nullable
    UUID copiedFrom() {
        return copiedFrom;
    }

    boolean isPresent() {
        return present != null;
    }

    void scanned(VirusScan said) {
        scan = said;
    }

    void remove() {
        present = null;
    }

    Receipt toReceipt() {
        return new Receipt(id, incidentId, sha256, fileName, type, size, uploadedAt, uploadedBy, scan);
    }
}
