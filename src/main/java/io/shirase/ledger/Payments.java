package io.shirase.ledger;

import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.ledger.Allocation.Share;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.money.Yen;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was paid of incidents, and what came back. The portal moves no money itself: a payment is noted that was made
 * elsewhere, or ordered for a payment file. Whoever may see the incident may see its payments. Nothing goes out beyond what
 * is due to each line and what each limit of the policy period has room for, whoever else pays at the same moment.
 */
@Service
@Transactional
public class Payments {

    private final PaymentStore payments;
    private final LedgerStore store;
    private final Postings postings;
    private final PaymentSteps steps;
    private final Due due;
    private final Incidents incidents;
    private final Expenses expenses;
    private final Clock clock;

    Payments(
            PaymentStore payments,
            LedgerStore store,
            Postings postings,
            PaymentSteps steps,
            Due due,
            Incidents incidents,
            Expenses expenses,
            Clock clock) {
        this.payments = payments;
        this.store = store;
        this.postings = postings;
        this.steps = steps;
        this.due = due;
        this.incidents = incidents;
        this.expenses = expenses;
        this.clock = clock;
    }

    /**
     * The oldest first.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<Payment> of(UUID incidentId) {
        return payments.ofIncident(incidents.surviving(incidentId).id());
    }

    /**
     * How each payment of an incident was shared out over its lines, by the payment.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<Part>> parts(UUID incidentId) {
        UUID id = incidents.surviving(incidentId).id();
        Map<UUID, Integer> numbers =
                expenses.ofIncident(id).stream().collect(Collectors.toMap(ExpenseLine::id, ExpenseLine::number));
        Map<UUID, Map<UUID, Long>> shares = new LinkedHashMap<>();
        for (Entry entry : store.entriesOf(id)) {
            boolean first = entry.amount() > 0 || entry.kind() == EntryKind.RECOVERY;
            if (entry.paymentId() != null && first && entry.kind() != EntryKind.REVERSAL) {
                shares.computeIfAbsent(entry.paymentId(), none -> new LinkedHashMap<>())
                        .put(entry.place().subjectId(), Math.abs(entry.amount()));
            }
        }
        Map<UUID, List<Part>> parts = new LinkedHashMap<>();
        shares.forEach((payment, lines) -> parts.put(
                payment,
                lines.entrySet().stream()
                        .filter(line -> numbers.containsKey(line.getKey()))
                        .map(line ->
                                new Part(Objects.requireNonNull(numbers.get(line.getKey())), Yen.of(line.getValue())))
                        .sorted(Comparator.comparingInt(Part::line))
                        .toList()));
        return parts;
    }

    /**
     * What of a payment is for a line.
     *
     * @param line what people call it
     */
    public record Part(int line, Yen amount) {}

    /**
     * What has been paid; empty while nothing was.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Optional<Paid> paid(UUID incidentId) {
        List<Payment> paid = of(incidentId).stream().filter(Payment::isPaid).toList();
        long sum = paid.stream()
                .mapToLong(payment -> payment.way() == PaymentWay.GIVEN_BACK
                        ? -payment.amount().amount()
                        : payment.amount().amount())
                .sum();
        return paid.stream()
                .flatMap(payment -> payment.paidOn().stream())
                .max(LocalDate::compareTo)
                .map(day -> new Paid(Yen.of(sum), day));
    }

    /**
     * The entries about an incident, the first first.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<Entry> entries(UUID incidentId) {
        return store.entriesOf(incidents.get(incidentId).id());
    }

    /**
     * How the money of an incident stands by the books.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public Posted money(UUID incidentId) {
        return postings.read(incidents.surviving(incidentId).policyId());
    }

    /**
     * What of an incident can go out now, whole yen: what is due as far as the limits have room, without damages of which
     * nobody has shown that they may be paid.
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public long payable(Posted posted, UUID incidentId) {
        return Allocation.sum(due.shares(posted, incidentId, Long.MAX_VALUE, PaymentWay.ELSEWHERE));
    }

    /**
     * Notes what was paid elsewhere. The same id again is the same submit again and changes nothing.
     *
     * @param amount whole yen
     * @param paidOn the day of the payment
     * @throws PaymentRefused if it cannot stand
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Payment note(UUID id, UUID incidentId, @Nullable Yen amount, @Nullable LocalDate paidOn) {
        check(amount, paidOn);
        Incident incident = incidents.lock(incidentId);
        Optional<Payment> before = steps.again(id, incident);
        if (before.isPresent()) {
            return before.get();
        }
        Postings.Writer books = postings.writer(incident.policyId());
        List<Share> shares =
                due.wanted(books.posted(), incident.id(), Objects.requireNonNull(amount), PaymentWay.ELSEWHERE);
        Payment payment = steps.begin(id, incident, amount, PaymentWay.ELSEWHERE, null, paidOn);
        books.enter(id, "paid", shares, EntryKind.PAYMENT, Account.PAID, 1);
        steps.tell("payment.noted", incident.id(), amount + " " + paidOn, books);
        return payment;
    }

    /**
     * What was noted as paid elsewhere, or as given back, was a mistake.
     *
     * @throws PaymentRefused if it was taken back before
     * @throws NotFoundException if there is no such payment for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Payment takeBack(UUID paymentId) {
        Payment asked = payments.find(paymentId).orElseThrow(NotFoundException::new);
        Incident incident = incidents.lock(asked.incidentId());
        Postings.Writer books = postings.writer(incident.policyId());
        Payment payment = payments.find(paymentId).orElseThrow();
        if (payment.way() == PaymentWay.TRANSFER || !payment.isPaid()) {
            throw new PaymentRefused(Why.MOVED_ON);
        }
        boolean cameBack = payment.way() == PaymentWay.GIVEN_BACK;
        List<Share> shares = steps.shares(paymentId, Account.PAID);
        if (!cameBack && isGivenBack(books.balances(), shares)) {
            throw new PaymentRefused(Why.GIVEN_BACK_SINCE);
        }
        steps.add(payment, PaymentStep.TAKEN_BACK, null, "");
        books.enter(paymentId, "taken-back", shares, EntryKind.REVERSAL, Account.PAID, cameBack ? 1 : -1);
        steps.tell("payment.taken-back", incident.id(), "", books);
        return payments.find(paymentId).orElseThrow();
    }

    /**
     * Notes what came back of what was paid too much. The same id again is the same submit again and changes nothing.
     *
     * @throws PaymentRefused if it cannot stand
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Payment givenBack(UUID id, UUID incidentId, @Nullable Yen amount, @Nullable LocalDate day) {
        check(amount, day);
        Incident incident = incidents.lock(incidentId);
        Optional<Payment> before = steps.again(id, incident);
        if (before.isPresent()) {
            return before.get();
        }
        Postings.Writer books = postings.writer(incident.policyId());
        List<Share> shares = Allocation.tooMuch(
                books.balances(), incident.id(), Objects.requireNonNull(amount).amount());
        if (Allocation.sum(shares) < amount.amount()) {
            throw new PaymentRefused(Why.MORE_THAN_OVERPAID);
        }
        Payment payment = steps.begin(id, incident, amount, PaymentWay.GIVEN_BACK, null, day);
        books.enter(id, "given-back", shares, EntryKind.RECOVERY, Account.PAID, -1);
        steps.tell("payment.given-back", incident.id(), amount + " " + day, books);
        return payment;
    }

    private void check(@Nullable Yen amount, @Nullable LocalDate day) {
        if (amount == null || amount.isZero()) {
            throw new PaymentRefused(Why.AMOUNT_MISSING);
        }
        if (day == null) {
            throw new PaymentRefused(Why.DAY_MISSING);
        }
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Japan.ZONE))) {
            throw new PaymentRefused(Why.DAY_AHEAD);
        }
    }

    /** Whether part of it has come back already: that note is to be taken back first. */
    private static boolean isGivenBack(Balances balances, List<Share> shares) {
        return shares.stream()
                .anyMatch(share -> balances.ofLine(share.place().subjectId(), Account.PAID) < share.amount());
    }
}
