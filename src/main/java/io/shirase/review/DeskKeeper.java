package io.shirase.review;

import io.shirase.consent.ConsentsChanged;
import io.shirase.consent.WaitingConsents;
import io.shirase.consent.WaitingConsents.Waiting;
import io.shirase.expense.Expenses;
import io.shirase.expense.ExpensesChanged;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.money.Yen;
import io.shirase.storage.Rehearsal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
    private final PaymentRepository payments;
    private final WaitingConsents consents;
    private final Merges merges;
    private final DecisionDay decisionDay;

    DeskKeeper(
            DeskRepository repository,
            Ledger ledger,
            Expenses expenses,
            Incidents incidents,
            PaymentRepository payments,
            WaitingConsents consents,
            Merges merges,
            DecisionDay decisionDay) {
        this.repository = repository;
        this.ledger = ledger;
        this.expenses = expenses;
        this.incidents = incidents;
        this.payments = payments;
        this.consents = consents;
        this.merges = merges;
        this.decisionDay = decisionDay;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ConsentsChanged changed) {
        refresh(changed.incidentId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ExpensesChanged changed) {
        refresh(changed.incidentId());
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
        Optional<DeskItemRecord> stored = repository.findById(incidentId);
        Waiting waiting = consents.of(merges.together(incidentId));
        if (standings.isEmpty() && waiting.since() == null) {
            stored.ifPresent(repository::delete);
            return;
        }
        DeskItemRecord item = stored.orElseGet(() -> new DeskItemRecord(incidentId));
        Incident incident = incidents.get(incidentId);
        incidents.moveTo(incidentId, IncidentProgress.of(incident.status(), standings, paid(incidentId)));
        item.update(item(incident, standings, waiting), incident.otherNumbers());
        repository.saveAndFlush(item);
    }

    private DeskItem item(Incident incident, List<LineStanding> standings, Waiting waiting) {
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
                state(open + waiting.open(), asked, proposed + waiting.proposed()),
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

    private @Nullable Payment paid(UUID incidentId) {
        return payments.findFirstByIncidentIdOrderByNumberDesc(incidentId)
                .map(PaymentRecord::toPayment)
                .orElse(null);
    }

    private static int count(List<LineStanding> standings, Predicate<LineState> which) {
        return (int) standings.stream().map(LineStanding::state).filter(which).count();
    }
}
