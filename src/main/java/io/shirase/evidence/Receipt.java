package io.shirase.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves something about an incident.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param fileName as it was on the sender's computer, made harmless
 * @param size in bytes
 * @param uploadedBy a user name
 * @param scan what the virus scanner said; null where there was none
 */
public record Receipt(
        UUID id,
        UUID incidentId,
        String sha256,
        String fileName,
        ReceiptType type,
        long size,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable VirusScan scan) {

    Receipt in(UUID incident) {
        return new Receipt(id, incident, sha256, fileName, type, size, uploadedAt, uploadedBy, scan);
    }

    /**
     * What became of an upload.
     *
     * @param alreadyThere whether the incident had a receipt of the very same bytes, which this is then
     */
    public record Added(Receipt receipt, boolean alreadyThere) {}
}
