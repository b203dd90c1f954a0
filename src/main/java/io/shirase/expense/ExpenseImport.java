package io.shirase.expense;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import jakarta.persistence.EntityManager;
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
import org.springframework.transaction.annotation.Propagation;
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
    private final EntityManager entities;

    ExpenseImport(
            ExpenseRepository repository,
            Incidents incidents,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events,
            EntityManager entities) {
        this.repository = repository;
        this.incidents = incidents;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
        this.entities = entities;
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
     * Begins to enter many lines into the log of an incident, a piece at a time, within the caller's transaction; what is
     * incomplete becomes a draft. Whoever enters into the incident meanwhile waits.
     *
     * @throws io.shirase.identity.NotFoundException if there is no such incident for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entering begin(UUID incidentId) {
        return new Entering(incidents.lock(incidentId).id());
    }

    /** Lines that are being entered; nothing stands before the transaction ends. */
    public final class Entering {

        private final UUID incidentId;
        private int entered;

        private Entering(UUID incidentId) {
            this.incidentId = incidentId;
        }

        /** @throws InvalidExpense if one of them cannot stand */
        public void add(List<NewLine> piece) {
            piece.forEach(line -> Expenses.refuseInvalidDraft(line.facts()));
            save(piece.stream()
                    .map(line -> new NewLine(line.id(), incidentId, line.facts()))
                    .toList());
            entered += piece.size();
            // The lines of this piece need not stay in memory for the next.
            entities.clear();
        }

        /** Tells everybody who follows the log. */
        public void end() {
            announce("expense.imported", incidentId, entered);
        }
    }

    /**
     * Begins to take many lines out of the log again; else as {@link #begin}.
     *
     * @throws io.shirase.identity.NotFoundException if there is no such incident for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Removing beginRemoving(UUID incidentId) {
        return new Removing(incidents.lock(incidentId).id());
    }

    /** Lines that are being taken out; nothing stands before the transaction ends. */
    public final class Removing {

        private final UUID incidentId;
        private int removed;

        private Removing(UUID incidentId) {
            this.incidentId = incidentId;
        }

        /**
         * What was removed before is left out.
         *
         * @throws StaleExpense if one of them has been changed since it was entered
         */
        public void remove(List<UUID> ids) {
            List<ExpenseRecord> lines = repository.findPresentByIds(ids);
            for (ExpenseRecord line : lines) {
                if (!line.isAt(0)) {
                    throw new StaleExpense(line.toLine());
                }
                line.remove(clock.instant());
            }
            removed += repository.saveAllAndFlush(lines).size();
            entities.clear();
        }

        /** Tells everybody who follows the log. */
        public void end() {
            announce("expense.import-undone", incidentId, removed);
        }
    }

    private List<ExpenseLine> enter(List<NewLine> lines) {
        lines.stream().map(NewLine::incidentId).distinct().sorted().forEach(incidents::lock);
        List<ExpenseLine> entered = save(lines);
        entered.stream()
                .collect(Collectors.groupingBy(ExpenseLine::incidentId))
                .forEach((incidentId, imported) -> announce("expense.imported", incidentId, imported.size()));
        return entered;
    }

    private List<ExpenseLine> save(List<NewLine> lines) {
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
        return repository.saveAllAndFlush(records).stream()
                .map(ExpenseRecord::toLine)
                .toList();
    }

    private void announce(String action, UUID incidentId, int lines) {
        audit.record(action, incidentId, lines + " lines");
        events.publishEvent(new ExpensesChanged(incidentId));
    }
}
