package io.shirase.review;

import io.shirase.expense.ExpenseLine;
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

    /** Databases take so many values in one condition without complaint. */
    private static final int CHUNK = 5_000;

    private final LineDecisionRepository repository;

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
        Map<UUID, List<LineDecision>> entries = new HashMap<>();
        for (int from = 0; from < lines.size(); from += CHUNK) {
            List<ExpenseLine> chunk = lines.subList(from, Math.min(lines.size(), from + CHUNK));
            entries.putAll(
                    repository.findOfLines(chunk.stream().map(ExpenseLine::id).toList()).stream()
                            .map(LineDecisionRecord::toDecision)
                            .collect(Collectors.groupingBy(LineDecision::lineId)));
        }
        return lines.stream()
                .map(line -> new LineStanding(line, entries.getOrDefault(line.id(), List.of())))
                .toList();
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
