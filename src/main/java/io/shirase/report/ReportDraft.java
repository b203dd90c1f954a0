package io.shirase.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being written, or was sent.
 *
 * @param savedAt when the last answer was saved
 * @param call what an operator keeps of a call; nothing where nobody called
 * @param writtenBy the operator who takes the call; empty where nobody called
 * @param takenOver from whom that operator has it; null where it was nobody else's
 * @param incidentId what it became; null until it is sent
 */
public record ReportDraft(
        UUID id,
        Instant startedAt,
        Instant savedAt,
        Answers answers,
        Call call,
        String writtenBy,
        @Nullable TakenOver takenOver,
        @Nullable UUID incidentId) {

    /** With nothing in it yet. */
    public static ReportDraft empty(UUID id, @Nullable UUID policyId) {
        return new ReportDraft(
                id, Instant.EPOCH, Instant.EPOCH, Answers.NONE.withPolicy(policyId), Call.NOTHING, "", null, null);
    }

    /** Whether there is anything in it that would be lost. */
    boolean saysAnything() {
        return !answers.isEmpty() || !call.isEmpty();
    }

    public boolean isSent() {
        return incidentId != null;
    }
}
