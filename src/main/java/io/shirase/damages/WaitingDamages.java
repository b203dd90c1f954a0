package io.shirase.damages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which settlements of an incident wait for the insurer. Knows nothing of who asks; the services do. */
@Component
public class WaitingDamages {

    private final DamagesStore store;

    WaitingDamages(DamagesStore store) {
        this.store = store;
    }

    /**
     * @param open how many wait for a claim handler
     * @param proposed how many wait for a supervisor
     * @param since when the oldest of them was asked; null where none waits
     */
    public record Waiting(int open, int proposed, @Nullable Instant since) {}

    /** Of an incident and of what was merged into it. */
    public Waiting of(List<UUID> incidentIds) {
        List<DamagesClaim> all = store.ofIncidents(incidentIds);
        List<DamagesClaim> proposed =
                all.stream().filter(claim -> claim.proposal().isPresent()).toList();
        List<DamagesClaim> open = all.stream()
                .filter(claim -> claim.proposal().isEmpty())
                .filter(claim -> claim.request().isPresent())
                .toList();
        Instant since = Stream.concat(
                        open.stream().flatMap(claim -> claim.request().stream()),
                        proposed.stream()
                                .flatMap(claim -> Stream.concat(claim.request().stream(), claim.proposal().stream())))
                .map(DamagesEntry::at)
                .min(Instant::compareTo)
                .orElse(null);
        return new Waiting(open.size(), proposed.size(), since);
    }
}
