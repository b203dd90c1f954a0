package io.shirase.review;

import io.shirase.incident.IncidentStatus;
import java.util.List;

/** How far an incident has come, by what was entered about its lines. */
final class IncidentProgress {

    private IncidentProgress() {}

    /**
     * In review from the first entry on, closed while every line is decided. What has been looked at once is never merely
     * received again.
     *
     * @param lines those of the incident, without drafts
     */
    static IncidentStatus of(IncidentStatus before, List<LineStanding> lines) {
        if (lines.isEmpty()) {
            return before;
        }
        if (lines.stream().allMatch(line -> line.state().isDecided())) {
            return IncidentStatus.CLOSED;
        }
        boolean isLookedAt = before != IncidentStatus.RECEIVED || lines.stream().anyMatch(line -> line.number() > 0);
        return isLookedAt ? IncidentStatus.IN_REVIEW : IncidentStatus.RECEIVED;
    }
}
