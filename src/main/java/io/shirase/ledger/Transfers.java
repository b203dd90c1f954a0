package io.shirase.ledger;

import io.shirase.identity.NotFoundException;
import io.shirase.identity.Recipients;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.ledger.Allocation.Share;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments to the account of the insured: ordered by a handler, taken into a file by somebody else, paid or refused by the bank. */
@Service
@Transactional
public class Transfers {

    private final PaymentStore payments;
    private final Postings postings;
    private final PaymentSteps steps;
    private final Due due;
    private final PayeeAccounts accounts;
    private final Incidents incidents;
    private final Outbox outbox;
    private final Recipients recipients;
    private final SignedIn signedIn;

    Transfers(
            PaymentStore payments,
            Postings postings,
            PaymentSteps steps,
            Due due,
            PayeeAccounts accounts,
            Incidents incidents,
            Outbox outbox,
            Recipients recipients,
            SignedIn signedIn) {
        this.payments = payments;
        this.postings = postings;
        this.steps = steps;
        this.due = due;
        this.accounts = accounts;
        this.incidents = incidents;
        this.outbox = outbox;
        this.recipients = recipients;
        this.signedIn = signedIn;
    }

    /**
     * To which account an incident's insured is paid now; empty where none may be used.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public Optional<PayeeAccount> account(UUID incidentId) {
        return accounts.usable(incidents.get(incidentId).insuredOrganisationId());
    }

    /** What of an incident can be transferred now, whole yen. */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public long payable(Posted posted, UUID incidentId) {
        return Allocation.sum(due.shares(posted, incidentId, Long.MAX_VALUE, PaymentWay.TRANSFER));
    }

    /**
     * Orders a transfer: the money is set aside at once. The same id again is the same submit again and changes nothing.
     *
     * @throws PaymentRefused if it cannot stand
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Payment order(UUID id, UUID incidentId, @Nullable Yen amount) {
        if (amount == null || amount.isZero()) {
            throw new PaymentRefused(Why.AMOUNT_MISSING);
        }
        Incident incident = incidents.lock(incidentId);
        Optional<Payment> before = steps.again(id, incident);
        if (before.isPresent()) {
            return before.get();
        }
        PayeeAccount account =
                accounts.usable(incident.insuredOrganisationId()).orElseThrow(() -> new PaymentRefused(Why.NO_ACCOUNT));
        Postings.Writer books = postings.writer(incident.policyId());
        List<Share> shares = due.wanted(books.posted(), incident.id(), amount, PaymentWay.TRANSFER);
        Payment payment = steps.begin(id, incident, amount, PaymentWay.TRANSFER, account.id(), null);
        books.enter(id, "ordered", shares, EntryKind.PAYMENT, Account.ORDERED, 1);
        steps.tell("payment.ordered", incident.id(), amount.toString(), books);
        return payment;
    }

    /**
     * A transfer that is in no file yet is not to be made after all.
     *
     * @throws PaymentRefused if it is in a file, or gone
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public void cancel(UUID paymentId) {
        end(paymentId, PaymentStep.ORDERED, PaymentStep.TAKEN_BACK, null, "");
    }

    /** Within a run: it is in a file now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void inFile(UUID paymentId, String words) {
        Payment asked = payments.find(paymentId).orElseThrow(NotFoundException::new);
        incidents.lock(asked.incidentId());
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.state() != PaymentStep.ORDERED) {
            throw new PaymentRefused(Why.MOVED_ON);
        }
        String me = signedIn.person().username();
        PayeeAccount account = accounts.find(payment.accountId()).orElseThrow();
        if (payment.by().equals(me) || account.by().equals(me)) {
            throw new PaymentRefused(Why.OWN_ORDER);
        }
        // What was changed since the order was not meant by it.
        boolean same = accounts.usable(account.organisationId())
                .filter(usable -> usable.id().equals(account.id()))
                .isPresent();
        if (!same) {
            throw new PaymentRefused(Why.NO_ACCOUNT);
        }
        steps.add(payment, PaymentStep.IN_FILE, null, words);
    }

    /** Within a run: what the bank says of a transfer. */
    @Transactional(propagation = Propagation.MANDATORY)
    void result(UUID paymentId, boolean paid, LocalDate day, String words) {
        end(paymentId, PaymentStep.IN_FILE, paid ? PaymentStep.PAID : PaymentStep.REFUSED, paid ? day : null, words);
    }

    private void end(UUID paymentId, PaymentStep from, PaymentStep to, @Nullable LocalDate day, String words) {
        Payment asked = payments.find(paymentId).orElseThrow(NotFoundException::new);
        Incident incident = incidents.lock(asked.incidentId());
        Postings.Writer books = postings.writer(incident.policyId());
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.way() != PaymentWay.TRANSFER || payment.state() != from) {
            throw new PaymentRefused(Why.MOVED_ON);
        }
        steps.add(payment, to, day, words);
        List<Share> shares = steps.shares(paymentId, Account.ORDERED);
        boolean paid = to == PaymentStep.PAID;
        books.enter(paymentId, to.code(), shares, paid ? EntryKind.PAYMENT : EntryKind.REVERSAL, Account.ORDERED, -1);
        if (paid) {
            books.enter(paymentId, to.code(), shares, EntryKind.PAYMENT, Account.PAID, 1);
            recipients
                    .ofInsured(incident.insuredOrganisationId(), incident.agencyOrganisationId())
                    .forEach(person -> outbox.post(Mail.to(person, MailKind.PAID)
                            .saying(incident.receiptNumber())
                            .leadingTo("incidents/" + incident.id())
                            .gatheredBy(paymentId)));
        }
        steps.tell("payment." + to.code(), incident.id(), payment.amount() + " " + words, books);
    }
}
