package io.shirase.review;

import io.shirase.assignment.Assignments;
import io.shirase.assignment.IncidentAssigned;
import io.shirase.consent.ConsentsChanged;
import io.shirase.consent.WaitingConsents;
import io.shirase.consent.WaitingConsents.Waiting;
import io.shirase.damages.WaitingDamages;
import io.shirase.exclusion.FindingsChanged;
import io.shirase.exclusion.WaitingFindings;
import io.shirase.expense.Expenses;
import io.shirase.expense.ExpensesChanged;
import io.shirase.identity.Handler;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentFactsChanged;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.ledger.BooksMoved;
import io.shirase.ledger.IncidentPaid;
import io.shirase.ledger.Posted;
import io.shirase.ledger.Postings;
import io.shirase.money.Yen;
import io.shirase.storage.Rehearsal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Derives where an incident stands on the desk, in the transaction that changes its lines or decides about them. */
@Component
class DeskKeeper {

    private final DeskRepository repository;
    private final Ledger ledger;
    private final Expenses expenses;
    private final Incidents incidents;
    private final Postings books;
    private final WaitingConsents consents;
    private final WaitingFindings findings;
    private final WaitingDamages damages;
    private final Merges merges;
    private final Assignments assignments;
    private final DecisionDay decisionDay;
    private final QueueMarks marks;

    DeskKeeper(
            DeskRepository repository,
            Ledger ledger,
            Expenses expenses,
            Incidents incidents,
            Postings books,
            WaitingConsents consents,
            WaitingFindings findings,
            WaitingDamages damages,
            Merges merges,
            Assignments assignments,
            DecisionDay decisionDay,
            QueueMarks marks) {
        this.repository = repository;
        this.ledger = ledger;
        this.expenses = expenses;
        this.incidents = incidents;
        this.books = books;
        this.consents = consents;
        this.findings = findings;
        this.damages = damages;
        this.merges = merges;
        this.assignments = assignments;
        this.decisionDay = decisionDay;
        this.marks = marks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConsentsChanged changed) {
        refresh(changed.incidentId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FindingsChanged changed) {
        refresh(changed.incidentId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ExpensesChanged changed) {
        refresh(changed.incidentId());
    }

    /** Where an incident does not lie on the desk yet, it is asked for when it comes there. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(IncidentAssigned assigned) {
        repository.findById(assigned.incidentId()).ifPresent(item -> item.assign(assigned.handlerId()));
    }

    /**
     * Before the lines are read, so that of two at once the later counts what the earlier did. The incident comes first,
     * as where a line is entered: who takes both in one order never waits for who waits for oneself.
     *
     * @return the incident itself, or the one in which it goes on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID lock(UUID incidentId) {
        UUID surviving = incidents.lock(incidentId).id();
        repository.lockById(surviving);
        return surviving;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(UUID incidentId) {
        if (!lock(incidentId).equals(incidentId)) {
            repository.lockById(incidentId).ifPresent(repository::delete);
            return;
        }
        update(incidentId, ledger.standings(expenses.ofIncident(incidentId)));
        if (!Rehearsal.isOn()) {
            marks.follow(incidents.get(incidentId));
        }
    }

    /**
     * Of a drill nothing lies on the desk.
     *
     * @param all of every line of the incident, read under the lock
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(UUID incidentId, List<LineStanding> all) {
        if (Rehearsal.isOn()) {
            return;
        }
        List<LineStanding> standings = all.stream()
                .filter(standing -> !standing.line().facts().isDraft())
                .toList();
        Incident incident = incidents.get(incidentId);
        Posted posted = books.post(incident.policyId());
        follow(incidentId, posted, posted.moved());
        Optional<DeskItemRecord> stored = repository.findById(incidentId);
        List<UUID> together = merges.together(incidentId);
        Waiting waiting = waiting(together);
        int exclusions = findings.of(together);
        if (standings.isEmpty() && waiting.since() == null && exclusions == 0) {
            stored.ifPresent(repository::delete);
            return;
        }
        DeskItemRecord item = stored.orElseGet(() -> newItem(incidentId));
        move(incident, standings, posted);
        boolean foundAnew = item.update(item(incident, standings, waiting, exclusions), incident.otherNumbers());
        repository.saveAndFlush(item);
        if (foundAnew) {
            marks.find(incidentId, item.searchText());
        }
    }

    /** Requests for consent to costs, and to settlements. */
    private Waiting waiting(List<UUID> incidentIds) {
        Waiting costs = consents.of(incidentIds);
        WaitingDamages.Waiting settlements = damages.of(incidentIds);
        return new Waiting(
                costs.open() + settlements.open(),
                costs.proposed() + settlements.proposed(),
                Stream.of(costs.since(), settlements.since())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(IncidentFactsChanged changed) {
        refresh(changed.incidentId());
    }

    /** The books are posted already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(IncidentPaid paid) {
        Incident incident = incidents.get(paid.incidentId());
        move(incident, present(incident.id()), paid.posted());
        follow(incident.id(), paid.posted(), paid.posted().moved());
    }

    /** What else than an incident changed the books of its policy period. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BooksMoved moved) {
        follow(null, moved.posted(), moved.posted().moved());
    }

    /**
     * What is decided in one incident can move what is due in another of the same period. Nobody is waited for, since the
     * books are held: whoever holds another incident brings it up to date at the end.
     */
    private void follow(@Nullable UUID but, Posted posted, Set<UUID> moved) {
        moved.stream()
                .filter(other -> !other.equals(but))
                .flatMap(other -> incidents.lockIfFree(other).stream())
                .filter(other -> other.status() == IncidentStatus.PAYING || other.status() == IncidentStatus.CLOSED)
                .forEach(other -> move(other, present(other.id()), posted));
    }

    private List<LineStanding> present(UUID incidentId) {
        return ledger.standings(expenses.ofIncident(incidentId)).stream()
                .filter(standing -> !standing.line().facts().isDraft())
                .toList();
    }

    private void move(Incident incident, List<LineStanding> standings, Posted posted) {
        incidents.moveTo(incident.id(), IncidentProgress.of(incident.status(), standings, posted.of(incident.id())));
    }

    private DeskItemRecord newItem(UUID incidentId) {
        DeskItemRecord item = new DeskItemRecord(incidentId);
        item.assign(assignments.of(incidentId).map(Handler::id).orElse(null));
        return item;
    }

    private DeskItem item(Incident incident, List<LineStanding> standings, Waiting waiting, int exclusions) {
        int open = count(standings, LineState::waitsForHandler);
        int asked = count(standings, state -> state == LineState.ASKED);
        int proposed = count(standings, state -> state == LineState.PROPOSED);
        return new DeskItem(
                incident.id(),
                incident.policyId(),
                incident.receiptNumber(),
                incident.insuredName(),
                incident.certificateNumber(),
                incident.product(),
                state(open + waiting.open(), asked, proposed + waiting.proposed() + exclusions),
                decisionDay.of(standings, waiting.since()).orElse(null),
                open,
                asked,
                proposed,
                count(standings, LineState::isDecided),
                standings.stream().map(LineStanding::asked).reduce(Yen.ZERO, Yen::plus),
                standings.stream()
                        .flatMap(standing -> standing.newsAt().stream())
                        .max(Instant::compareTo)
                        .orElse(null),
                false,
                waiting.open(),
                waiting.proposed(),
                exclusions,
                count(standings, state -> state == LineState.OBJECTED),
                "");
    }

    private static QueueState state(int open, int asked, int proposed) {
        if (open > 0) {
            return QueueState.WAITS_FOR_HANDLER;
        }
        if (proposed > 0) {
            return QueueState.WAITS_FOR_SUPERVISOR;
        }
        return asked > 0 ? QueueState.WAITS_FOR_ANSWER : QueueState.DONE;
    }

    private static int count(List<LineStanding> standings, Predicate<LineState> which) {
        return (int) standings.stream().map(LineStanding::state).filter(which).count();
    }
}
