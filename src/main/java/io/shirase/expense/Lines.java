package io.shirase.expense;

import io.shirase.storage.Kept;
import io.shirase.storage.Once;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of incidents. Knows nothing of who asks; the services do. */
@Component
class Lines {

    /** So many lines of all incidents together. */
    private static final int MOST = 20_000;

    private final ExpenseRepository repository;
    private final Kept<UUID, Stamp, List<ExpenseLine>> kept = new Kept<>(MOST, List::size);
    private final Once<UUID, Stamp> stamps = new Once<>();

    /**
     * How the lines of an incident stand: they are never deleted, and their versions only grow.
     *
     * @param incidentVersion lines come and go with merges only, which change it
     * @param versions how often lines were entered, changed or removed
     * @param changedAt when last, so that of two who write at once each knows the own change
     */
    record Stamp(
            UUID incidentId,
            long incidentVersion,
            long versions,
            Instant changedAt,
            @Nullable Instant removedAt) {}

    Lines(ExpenseRepository repository) {
        this.repository = repository;
    }

    /** In the order in which limits are used up. */
    List<ExpenseLine> of(Collection<UUID> incidentIds) {
        Map<UUID, List<ExpenseLine>> lines = kept.readAll(stamps(incidentIds), this::read);
        if (lines.size() == 1) {
            return lines.values().iterator().next();
        }
        return lines.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(ExpenseLine::position))
                .toList();
    }

    /** By the incident; one without lines is left out. */
    Map<UUID, Stamp> stamps(Collection<UUID> incidentIds) {
        return stamps.readAll(
                incidentIds,
                unknown -> repository.stamps(unknown).stream()
                        .collect(Collectors.toMap(Stamp::incidentId, stamp -> stamp)));
    }

    private Map<UUID, List<ExpenseLine>> read(Collection<UUID> incidentIds) {
        Map<UUID, List<ExpenseLine>> lines = new HashMap<>();
        incidentIds.forEach(id -> lines.put(id, new ArrayList<>()));
        for (ExpenseRecord line : repository.findPresent(incidentIds)) {
            lines.computeIfAbsent(line.incidentId(), id -> new ArrayList<>()).add(line.toLine());
        }
        lines.replaceAll((id, of) -> List.copyOf(of));
        return lines;
    }
}
