package io.shirase.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of an incident's requests waits for the insurer. Knows nothing of who asks; the services do. */
@Component
public class WaitingConsents {

    private final ConsentRequestRepository requests;
    private final ConsentBook book;

    WaitingConsents(ConsentRequestRepository requests, ConsentBook book) {
        this.requests = requests;
        this.book = book;
    }

    /**
     * @param open how many wait for a claim handler
     * @param proposed how many wait for a supervisor
     * @param since when the oldest of them was asked; null where none waits
     */
    public record Waiting(int open, int proposed, @Nullable Instant since) {}

    /** Of an incident and of what was merged into it. */
    public Waiting of(List<UUID> incidentIds) {
        List<Consent> waiting = book.read(requests.findByIncidentIdInOrderByAskedAt(incidentIds)).stream()
                .filter(one -> one.state() == ConsentState.OPEN || one.state() == ConsentState.PROPOSED)
                .toList();
        int proposed = (int) waiting.stream()
                .filter(one -> one.state() == ConsentState.PROPOSED)
                .count();
        return new Waiting(
                waiting.size() - proposed,
                proposed,
                waiting.isEmpty() ? null : waiting.getFirst().askedAt());
    }
}
