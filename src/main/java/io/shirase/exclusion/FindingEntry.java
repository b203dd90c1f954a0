package io.shirase.exclusion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One entry about an exclusion of an incident: added once, never changed.
 *
 * @param incidentId the report under which it was entered
 * @param exclusion code in the product's checklist
 * @param words what it rests on; empty only where a second person confirms
 * @param receipts what proves it, by the ids of the incident's files
 * @param proposal whether it waits for a second person
 * @param by a user name
 */
public record FindingEntry(
        UUID id,
        UUID incidentId,
        String exclusion,
        FindingKind kind,
        String words,
        List<UUID> receipts,
        boolean proposal,
        String by,
        Instant at) {

    /** How many characters of words are kept. */
    public static final int MAX_WORDS = 2000;

    public FindingEntry {
        receipts = List.copyOf(receipts);
    }
}
