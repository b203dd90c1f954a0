package io.shirase.expense;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many lines at once, entered into the log all or none: those of claim files, and those of tables. */
@Service
public class ExpenseImport {

    private final ExpenseRepository repository;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExpenseImport(
            ExpenseRepository repository,
            Incidents incidents,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.incidents = incidents;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Enters the lines of a claim file, in its order. Whoever enters into one of their incidents meanwhile waits.
     *
     * @throws InvalidExpense if one of them cannot stand; nothing is entered then
     * @throws io.shirase.identity.NotFoundException if one of the incidents does not exist for this person
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public List<ExpenseLine> lines(List<NewLine> lines) {
        lines.forEach(line -> Expenses.refuseInvalid(line.facts()));
        return enter(lines);
    }

    /**
     * Enters the rows of a table into the log of an incident; what is incomplete becomes a draft. The same ids again are the
     * same table again and change nothing.
     *
     * @throws InvalidExpense if one of them cannot stand; nothing is entered then
     * @throws io.shirase.identity.NotFoundException if there is no such incident for this person
     */
    @Transactional
    public void table(UUID incidentId, List<NewLine> lines) {
        UUID surviving = incidents.lock(incidentId).id();
        boolean entered =
                lines.isEmpty() || repository.findById(lines.getFirst().id()).isPresent();
        if (!entered) {
            lines.forEach(line -> Expenses.refuseInvalidDraft(line.facts()));
            enter(lines.stream()
                    .map(line -> new NewLine(line.id(), surviving, line.facts()))
                    .toList());
        }
    }

    private List<ExpenseLine> enter(List<NewLine> lines) {
        lines.stream().map(NewLine::incidentId).distinct().sorted().forEach(incidents::lock);
        List<ExpenseRecord> records = new ArrayList<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        for (NewLine line : lines) {
            records.add(new ExpenseRecord(
                    line.id(),
                    line.incidentId(),
                    numbers.compute(
                            line.incidentId(), (id, last) -> 1 + (last == null ? repository.lastNumber(id) : last)),
                    line.facts(),
                    List.of(),
                    signedIn.person().username(),
                    clock.instant()));
        }
        List<ExpenseLine> entered = repository.saveAllAndFlush(records).stream()
                .map(ExpenseRecord::toLine)
                .toList();
        entered.stream().collect(Collectors.groupingBy(ExpenseLine::incidentId)).forEach((incidentId, imported) -> {
            audit.record("expense.imported", incidentId, imported.size() + " lines");
            events.publishEvent(new ExpensesChanged(incidentId));
        });
        return entered;
    }
}
