package io.shirase.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody did something.
 *
 * @param username as it was then
 * @param action a code such as {@code incident.corrected}
 * @param subject the id of what it was done to
 * @param detail what exactly, in words and figures; may be empty
 */
public record AuditEntry(
        UUID id, Instant at, UUID personId, String username, String action, UUID subject, String detail) {}
