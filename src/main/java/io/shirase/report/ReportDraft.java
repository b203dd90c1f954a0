package io.shirase.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being written, or was sent.
 *
 * @param savedAt when the last answer was saved
 * @param call what an operator keeps of a call; nothing where nobody called
 * @param incidentId what it became; null until it is sent
 */
public record ReportDraft(
        UUID id,
        Instant startedAt,
        Instant savedAt,
        Answers answers,
        Call call,
        @Nullable UUID incidentId) {

    public boolean isSent() {
        return incidentId != null;
    }
}
