package io.shirase.review;

import io.shirase.expense.ExpenseLine;
import io.shirase.storage.Kept;
import io.shirase.storage.Once;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads and adds the entries about lines. Knows nothing of who asks; the services do. */
@Component
class Ledger {

    /** So many lines with entries, of all incidents together. */
    private static final int MOST = 20_000;

    /** So many lines are asked for by their ids; of more, all entries of their incidents are read. */
    private static final int FEW = 50;

    private final LineDecisionRepository repository;

    /** The entries of each line. They are only added: as long as they are as many, they are the same. */
    private final Kept<UUID, Long, List<LineDecision>> kept = new Kept<>(MOST, entries -> 1);

    private final Once<UUID, List<Count>> counts = new Once<>();

    /** How many entries there are about a line of an incident. */
    record Count(UUID incidentId, UUID lineId, long entries) {}

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
        Set<UUID> incidents = lines.stream().map(ExpenseLine::incidentId).collect(Collectors.toSet());
        Map<UUID, Long> counted = counts(incidents).collect(Collectors.toMap(Count::lineId, Count::entries));
        Map<UUID, List<LineDecision>> entries = kept.readAll(counted, unknown -> read(unknown, incidents));
        return lines.stream()
                .map(line -> new LineStanding(line, entries.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Stream<Count> counts(Collection<UUID> incidents) {
        return counts
                .readAll(
                        incidents,
                        unknown -> repository.countOfLines(unknown).stream()
                                .collect(Collectors.groupingBy(Count::incidentId)))
                .values()
                .stream()
                .flatMap(List::stream);
    }

    private Map<UUID, List<LineDecision>> read(Collection<UUID> lines, Set<UUID> incidents) {
        List<LineDecisionRecord> found =
                lines.size() > FEW ? repository.findOfIncidents(incidents) : repository.findByLineIdIn(lines);
        return found.stream()
                .map(LineDecisionRecord::toDecision)
                .filter(entry -> lines.contains(entry.lineId()))
                .sorted(Comparator.comparingInt(LineDecision::number))
                .collect(Collectors.groupingBy(LineDecision::lineId));
    }

    /** The entries about lines of an incident that are in the claim, by the line. */
    Map<UUID, List<LineDecision>> ofPresent(UUID incidentId) {
        return repository.findPresent(incidentId).stream()
                .map(LineDecisionRecord::toDecision)
                .collect(Collectors.groupingBy(LineDecision::lineId));
    }

    /** How many entries there are about the lines of these incidents. */
    long count(Collection<UUID> incidents) {
        return counts(incidents).mapToLong(Count::entries).sum();
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
