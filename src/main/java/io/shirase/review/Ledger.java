package io.shirase.review;

import io.shirase.expense.ExpenseLine;
import io.shirase.storage.Kept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads and adds the entries about lines. Knows nothing of who asks; the services do. */
@Component
class Ledger {

    /** So many lines with entries, of all incidents together. */
    private static final int MOST = 20_000;

    private final LineDecisionRepository repository;

    /** The entries of an incident by its lines. They are only added, and come and go with lines that are moved. */
    private final Kept<UUID, Stamp, Map<UUID, List<LineDecision>>> kept = new Kept<>(MOST, Map::size);

    /** @param incidentVersion lines come and go with merges only, which change it */
    record Stamp(UUID incidentId, long incidentVersion, long entries) {}

    Ledger(LineDecisionRepository repository) {
        this.repository = repository;
    }

    LineStanding standing(ExpenseLine line) {
        return new LineStanding(
                line,
                repository.findByLineIdOrderByNumber(line.id()).stream()
                        .map(LineDecisionRecord::toDecision)
                        .toList());
    }

    /** In the order of the lines. */
    List<LineStanding> standings(List<ExpenseLine> lines) {
        Map<UUID, Stamp> stamps = new HashMap<>();
        repository
                .stamps(lines.stream().map(ExpenseLine::incidentId).collect(Collectors.toSet()))
                .forEach(stamp -> stamps.put(stamp.incidentId(), stamp));
        Map<UUID, Map<UUID, List<LineDecision>>> entries = kept.readAll(stamps, this::read);
        return lines.stream()
                .map(line -> new LineStanding(
                        line, entries.getOrDefault(line.incidentId(), Map.of()).getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Map<UUID, Map<UUID, List<LineDecision>>> read(Collection<UUID> incidentIds) {
        Map<UUID, Map<UUID, List<LineDecision>>> entries = new HashMap<>();
        for (Object[] row : repository.findOfIncidents(incidentIds)) {
            LineDecision entry = ((LineDecisionRecord) row[1]).toDecision();
            entries.computeIfAbsent((UUID) row[0], incident -> new HashMap<>())
                    .computeIfAbsent(entry.lineId(), line -> new ArrayList<>())
                    .add(entry);
        }
        return entries;
    }

    /** The entries about lines of an incident that are in the claim, by the line. */
    Map<UUID, List<LineDecision>> ofPresent(UUID incidentId) {
        return repository.findPresent(incidentId).stream()
                .map(LineDecisionRecord::toDecision)
                .collect(Collectors.groupingBy(LineDecision::lineId));
    }

    /** How many entries there are about the lines of a policy. */
    long count(UUID policyId) {
        return repository.countOfPolicy(policyId);
    }

    void add(LineDecision decision) {
        add(List.of(decision));
    }

    void add(List<LineDecision> decisions) {
        repository.saveAll(decisions.stream().map(LineDecisionRecord::new).toList());
        repository.flush();
    }

    Optional<LineDecision> find(UUID id) {
        return repository.findById(id).map(LineDecisionRecord::toDecision);
    }

    /** By their ids; what was never entered is left out. */
    Map<UUID, LineDecision> find(Collection<UUID> ids) {
        return repository.findByIdIn(ids).stream()
                .map(LineDecisionRecord::toDecision)
                .collect(Collectors.toMap(LineDecision::id, decision -> decision));
    }
}
