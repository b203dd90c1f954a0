package io.shirase.drill;

import io.shirase.storage.Rehearsal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A drill of a firm.
 *
 * @param policyId the copy that it is played with
 * @param originalId the policy of which that is a copy
 * @param story code of a story
 * @param startedAt on the real clock
 * @param ahead how much later it is in the drill than it is
 * @param endedAt on the real clock; null while it goes on
 */
public record Drill(
        UUID id,
        UUID policyId,
        UUID originalId,
        String story,
        String startedBy,
        Instant startedAt,
        Duration ahead,
        @Nullable Instant endedAt) {

    public boolean isOver() {
        return endedAt != null;
    }

    /** The mark that everything carries that is played in it. */
    public Rehearsal rehearsal() {
        return new Rehearsal(id, ahead, endedAt);
    }
}
