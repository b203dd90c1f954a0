package io.shirase.ledger;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.ledger.PaymentRefused.Why;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows where something else is due than was paid: it is proposed here, and entered once a person confirms it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
public class Recoveries {

    private final Incidents incidents;
    private final Postings postings;
    private final PaymentSteps steps;
    private final LedgerStore store;

    Recoveries(Incidents incidents, Postings postings, PaymentSteps steps, LedgerStore store) {
        this.incidents = incidents;
        this.postings = postings;
        this.steps = steps;
        this.store = store;
    }

    /**
     * The lines of which something else is due than was paid, in their order.
     *
     * @param books as {@link Payments#money} gave them
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<Correction> of(Posted books, UUID incidentId) {
        UUID id = incidents.surviving(incidentId).id();
        return Correction.of(books, id, store.entriesOf(id));
    }

    /**
     * Asks back all that lines of an incident got too much and that nobody has asked back. The same id again is the same submit
     * again and changes nothing.
     *
     * @throws PaymentRefused if there is nothing to ask back
     * @throws NotFoundException if there is no such incident for this person
     */
    public void reclaim(UUID id, UUID incidentId) {
        Incident incident = incidents.lock(incidentId);
        Postings.Writer books = postings.writer(incident.policyId());
        if (store.isReclaimed(id)) {
            return;
        }
        long asked = books.reclaim(id, incident.id());
        if (asked == 0) {
            throw new PaymentRefused(Why.NOTHING_TO_RECLAIM);
        }
        steps.tell("payment.reclaimed", incident.id(), Long.toString(asked), books);
    }
}
