package io.shirase.review;

import io.shirase.audit.AuditTrail;
import io.shirase.expense.Expenses;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.money.Yen;
import io.shirase.review.PaymentRefused.Why;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * That an incident was paid, as the claim handler notes it once the money has gone out elsewhere. The portal moves no money;
 * by this note an incident is closed. Whoever may see the incident may see it.
 */
@Service
@Transactional
public class Payments {

    private final PaymentRepository payments;
    private final DeskKeeper desk;
    private final Ledger ledger;
    private final Expenses expenses;
    private final Incidents incidents;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Payments(
            PaymentRepository payments,
            DeskKeeper desk,
            Ledger ledger,
            Expenses expenses,
            Incidents incidents,
            AuditTrail audit,
            SignedIn signedIn,
            Clock clock) {
        this.payments = payments;
        this.desk = desk;
        this.ledger = ledger;
        this.expenses = expenses;
        this.incidents = incidents;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What was noted last; empty where nothing was, or it was taken back.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Optional<Payment> of(UUID incidentId) {
        return latest(incidents.get(incidentId).id()).filter(payment -> payment.paidOn() != null);
    }

    /**
     * How many entries there are, to be handed back with the next one.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public int entries(UUID incidentId) {
        return latest(incidents.get(incidentId).id()).map(Payment::number).orElse(0);
    }

    /**
     * Notes that all that is to be paid has been. The same id again is the same submit again and changes nothing.
     *
     * @param amount whole yen of all payments together; zero where nothing is to be paid
     * @param paidOn the day of the last payment
     * @param seen how many entries the person has seen
     * @throws PaymentRefused if it cannot stand
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Payment note(UUID id, UUID incidentId, @Nullable Yen amount, @Nullable LocalDate paidOn, int seen) {
        if (amount == null) {
            throw new PaymentRefused(Why.AMOUNT_MISSING);
        }
        if (paidOn == null) {
            throw new PaymentRefused(Why.DAY_MISSING);
        }
        if (paidOn.isAfter(LocalDate.ofInstant(clock.instant(), Japan.ZONE))) {
            throw new PaymentRefused(Why.DAY_AHEAD);
        }
        return enter(id, incidentId, amount, paidOn, seen);
    }

    /** What was noted was wrong; else as {@link #note}. */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Payment takeBack(UUID id, UUID incidentId, int seen) {
        return enter(id, incidentId, null, null, seen);
    }

    private Payment enter(UUID id, UUID asked, @Nullable Yen amount, @Nullable LocalDate paidOn, int seen) {
        UUID incidentId = desk.lock(asked);
        Payment before = payments.findById(id).map(PaymentRecord::toPayment).orElse(null);
        if (before != null) {
            if (!before.incidentId().equals(incidentId)) {
                throw new NotFoundException();
            }
            return before;
        }
        Payment latest = latest(incidentId).orElse(null);
        boolean nothingToTakeBack = amount == null && (latest == null || latest.paidOn() == null);
        if ((latest == null ? 0 : latest.number()) != seen || nothingToTakeBack) {
            throw new PaymentRefused(Why.MOVED_ON);
        }
        List<LineStanding> lines = ledger.standings(expenses.ofIncident(incidentId)).stream()
                .filter(line -> !line.line().facts().isDraft())
                .toList();
        if (amount != null
                && (lines.isEmpty()
                        || lines.stream().anyMatch(line -> !line.state().isDecided()))) {
            throw new PaymentRefused(Why.NOT_DECIDED);
        }
        Payment payment = new Payment(
                id, incidentId, seen + 1, amount, paidOn, signedIn.person().username(), clock.instant());
        payments.saveAndFlush(new PaymentRecord(payment));
        audit.record(
                amount == null ? "payment.taken-back" : "payment.noted",
                incidentId,
                amount == null ? "" : amount + " " + paidOn);
        desk.refresh(incidentId);
        return payment;
    }

    private Optional<Payment> latest(UUID incidentId) {
        return payments.findFirstByIncidentIdOrderByNumberDesc(incidentId).map(PaymentRecord::toPayment);
    }
}
