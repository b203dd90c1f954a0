package io.shirase.ledger;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.ledger.Allocation.Share;
import io.shirase.money.Yen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every movement of a payment has in common, however the money goes: it is once, by somebody, told and in the trail. */
@Component
class PaymentSteps {

    private final PaymentStore payments;
    private final LedgerStore store;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentSteps(
            PaymentStore payments,
            LedgerStore store,
            AuditTrail audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.payments = payments;
        this.store = store;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The payment that the same submit made before; empty where this is the first.
     *
     * @throws NotFoundException if it is another incident's
     */
    Optional<Payment> again(UUID id, Incident incident) {
        Optional<Payment> before = payments.find(id);
        if (before.filter(payment -> !payment.incidentId().equals(incident.id()))
                .isPresent()) {
            throw new NotFoundException();
        }
        return before;
    }

    /** @param paidOn null where it is ordered only */
    Payment begin(
            UUID id,
            Incident incident,
            Yen amount,
            PaymentWay way,
            @Nullable UUID accountId,
            @Nullable LocalDate paidOn) {
        Payment payment = new Payment(
                id,
                incident.id(),
                incident.policyId(),
                amount,
                way,
                accountId,
                signedIn.person().username(),
                clock.instant(),
                paidOn == null ? List.of() : List.of(step(PaymentStep.PAID, paidOn, "")));
        payments.add(payment);
        return payment;
    }

    void add(Payment payment, PaymentStep kind, @Nullable LocalDate day, String words) {
        payments.add(payment.id(), payment.steps().size() + 1, step(kind, day, words));
    }

    private Payment.Step step(PaymentStep kind, @Nullable LocalDate day, String words) {
        return new Payment.Step(
                UUID.randomUUID(), kind, day, words, signedIn.person().username(), clock.instant());
    }

    /** How a payment was shared out over lines when it was entered in this account. */
    List<Share> shares(UUID paymentId, Account account) {
        return store.entriesOfPayment(paymentId).stream()
                .filter(entry -> entry.account() == account)
                .map(entry -> new Share(entry.place(), Math.abs(entry.amount())))
                .toList();
    }

    void tell(String action, UUID incidentId, String detail, Postings.Writer books) {
        books.settle();
        audit.record(action, incidentId, detail);
        events.publishEvent(new IncidentPaid(incidentId, books.posted()));
    }
}
