package io.shirase.incident;

import java.util.UUID;

/** A report has been merged into an incident: what hangs on it goes on there. Both are locked. */
public record IncidentsMerged(UUID mergeId, UUID survivorId, UUID mergedId) {}
