package io.shirase.exclusion;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How many findings of an incident wait for a second person. Knows nothing of who asks; the services do. */
@Component
public class WaitingFindings {

    private final FindingStore store;

    WaitingFindings(FindingStore store) {
        this.store = store;
    }

    /** Of an incident and of what was merged into it. */
    public int of(Collection<UUID> incidentIds) {
        return (int) store.of(incidentIds).values().stream()
                .filter(entries -> entries.getLast().proposal())
                .count();
    }
}
