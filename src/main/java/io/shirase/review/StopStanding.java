package io.shirase.review;

import io.shirase.assessment.Claim;
import io.shirase.claim.InterruptionEntry;
import java.util.List;
import java.util.Optional;

/**
 * A stop of the business as it was entered, and what was decided about it.
 *
 * @param entries in the order in which they were made
 */
public record StopStanding(InterruptionEntry stop, List<StopDecision> entries) {

    public StopStanding {
        entries = List.copyOf(entries);
    }

    /** What stands decided about the figures as they are now; others than those are not decided. */
    public Optional<StopDecision> decision() {
        return ofNow(false);
    }

    /** What waits for a second person. */
    public Optional<StopDecision> proposal() {
        return entries.isEmpty() ? Optional.empty() : ofNow(true).filter(entry -> entry.equals(entries.getLast()));
    }

    private Optional<StopDecision> ofNow(boolean proposed) {
        return entries.reversed().stream()
                .filter(entry -> entry.kind() != StopDecision.Kind.RETURN)
                .filter(entry -> entry.proposed() == proposed && entry.seenVersion() == stop.version())
                .findFirst();
    }

    /** With which figures the stop counts now. */
    public Claim.Interruption figures() {
        return decision().flatMap(entry -> Optional.ofNullable(entry.figures())).orElse(stop.facts());
    }
}
