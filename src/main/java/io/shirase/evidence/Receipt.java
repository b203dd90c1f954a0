package io.shirase.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that proves something about an incident.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param fileName as it was on the sender's computer, made harmless
 * @param size in bytes
 * @param uploadedBy a user name
 */
public record Receipt(
        UUID id,
        UUID incidentId,
        String sha256,
        String fileName,
        ReceiptType type,
        long size,
        Instant uploadedAt,
        String uploadedBy) {

    Receipt in(UUID incident) {
        return new Receipt(id, incident, sha256, fileName, type, size, uploadedAt, uploadedBy);
    }

    /**
     * What became of an upload.
     *
     * @param alreadyThere whether the incident had a receipt of the very same bytes, which this is then
     */
    public record Added(Receipt receipt, boolean alreadyThere) {}
}
