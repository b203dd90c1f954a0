package io.shirase.incident;

import java.util.UUID;

/** A merge has been undone: what came with it goes back. Both incidents are locked. */
public record MergeUndone(UUID mergeId, UUID survivorId, UUID mergedId) {}
