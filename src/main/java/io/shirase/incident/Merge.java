package io.shirase.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * A report that was merged into an incident, and still is.
 *
 * @param survivorId the incident that goes on
 * @param merged what was reported, as it was known when it was merged
 * @param by the user name of who merged it
 * @param isLast whether nothing was merged into the incident after it, so that it can be undone
 */
public record Merge(UUID id, UUID survivorId, Incident merged, Instant at, String by, boolean isLast) {}
