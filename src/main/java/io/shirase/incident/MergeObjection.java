package io.shirase.incident;

import java.util.UUID;

/** What stands against merging two reports, or taking them apart. Whoever keeps the decisions about lines brings it. */
public interface MergeObjection {

    /** Whether something is decided, or proposed, about a line of the incident: it stays where it was decided. */
    boolean isDecided(UUID incidentId);

    /** Whether something was decided, or proposed, since about a line that came with a merge. */
    boolean isDecidedSince(UUID mergeId, UUID survivorId);
}
