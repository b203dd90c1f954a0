package io.shirase.api;

import io.shirase.claim.InterruptionsChanged;
import io.shirase.consent.ConsentsChanged;
import io.shirase.expense.ExpensesChanged;
import io.shirase.incident.IncidentFactsChanged;
import io.shirase.incident.IncidentReported;
import io.shirase.incident.IncidentsMerged;
import io.shirase.incident.MergeUndone;
import io.shirase.ledger.IncidentPaid;
import io.shirase.storage.Rehearsal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what programs are told of, in the transaction in which it happens. Of a drill nothing is written. */
@Component
@Transactional
class EventRecorder {

    private final EventStore store;
    private final Clock clock;

    EventRecorder(EventStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void on(IncidentReported event) {
        add("incident.reported", event.incidentId(), event.policyId());
    }

    @EventListener
    void on(IncidentFactsChanged event) {
        add("incident.facts-changed", event.incidentId(), event.policyId());
    }

    @EventListener
    void on(IncidentsMerged event) {
        addOf("incident.merged", event.survivorId());
    }

    @EventListener
    void on(MergeUndone event) {
        addOf("incident.merge-undone", event.survivorId());
    }

    /** Also what handlers decided about lines. */
    @EventListener
    void on(ExpensesChanged event) {
        addOf("expenses.changed", event.incidentId());
    }

    @EventListener
    void on(ConsentsChanged event) {
        addOf("consents.changed", event.incidentId());
    }

    @EventListener
    void on(IncidentPaid event) {
        addOf("payment.made", event.incidentId());
    }

    @EventListener
    void on(InterruptionsChanged event) {
        add("interruptions.changed", null, event.policyId());
    }

    private void addOf(String kind, UUID incident) {
        store.policyOf(incident).ifPresent(policy -> add(kind, incident, policy));
    }

    private void add(String kind, @Nullable UUID incident, UUID policy) {
        if (!Rehearsal.isOn()) {
            store.write(kind, incident, policy, clock.instant());
        }
    }
}
