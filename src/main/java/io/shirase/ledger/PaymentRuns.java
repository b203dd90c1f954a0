package io.shirase.ledger;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.ledger.PaymentRefused.Why;
import io.shirase.time.OfficeCalendar;
import io.shirase.zengin.TransferFile;
import io.shirase.zengin.TransferFile.Transfer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of transfers: a supervisor makes one from what others ordered, and says afterwards what the bank paid and refused. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class PaymentRuns {

    /** Public offices are closed two days longer at the end of a year than banks. */
    private static final OfficeCalendar OPEN = OfficeCalendar.standard();

    private final PaymentStore payments;
    private final Transfers transfers;
    private final PayeeAccounts accounts;
    private final PayerSettings payer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    PaymentRuns(
            PaymentStore payments,
            Transfers transfers,
            PayeeAccounts accounts,
            PayerSettings payer,
            SignedIn signedIn,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.payments = payments;
        this.transfers = transfers;
        this.accounts = accounts;
        this.payer = payer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** What waits for a file, with the account; the oldest first. */
    @Transactional(readOnly = true)
    public List<Item> waiting() {
        return payments.onTheirWay().stream()
                .filter(payment -> payment.state() == PaymentStep.ORDERED)
                .map(payment -> item(0, payment))
                .toList();
    }

    /** Whether the installation says from which account it pays. */
    public boolean canPay() {
        return payer.payer().isPresent();
    }

    /** The earliest day on which a file that is made today can be paid: the next one on which banks are open. */
    @Transactional(readOnly = true)
    public LocalDate nextDay() {
        return OPEN.openDayFrom(LocalDate.now(clock).plusDays(1));
    }

    /**
     * Takes payments into a file. The same id again is the same submit again and changes nothing.
     *
     * @throws PaymentRefused if one of them cannot be in it: then none is
     */
    public PaymentRun make(UUID id, LocalDate payOn, List<UUID> paymentIds) {
        Optional<PaymentRun> before = find(id);
        if (before.isPresent()) {
            return before.get();
        }
        if (paymentIds.isEmpty() || payer.payer().isEmpty()) {
            throw new PaymentRefused(Why.NOTHING_TO_PAY);
        }
        if (payOn.isBefore(nextDay()) || !OPEN.openDayFrom(payOn).equals(payOn)) {
            throw new PaymentRefused(Why.DAY_CLOSED);
        }
        database.sql("insert into payment_run (id, pay_on, made_by, made_at) values (?, ?, ?, ?)")
                .params(id, payOn, signedIn.person().username(), LedgerStore.utc(clock.instant()))
                .update();
        long number = find(id).orElseThrow().number();
        // In one order, so that of two who make a file of the same payments none waits for the other.
        List<UUID> ordered = paymentIds.stream().distinct().sorted().toList();
        for (UUID paymentId : ordered) {
            transfers.inFile(paymentId, "#" + number);
            database.sql("insert into payment_run_item (run_id, place, payment_id) values (?, ?, ?)")
                    .params(id, 1 + ordered.indexOf(paymentId), paymentId)
                    .update();
        }
        audit.record("payment-run.made", id, "#" + number + " " + payOn + " " + ordered.size());
        return find(id).orElseThrow();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PaymentRun> all() {
        return database
                .sql("select id from payment_run order by run_number desc limit 100")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<PaymentRun> find(UUID id) {
        Map<Integer, Item> items = new TreeMap<>();
        database.sql("select place, payment_id from payment_run_item where run_id = ?")
                .param(id)
                .query(row -> {
                    Payment payment = payments.find(row.getObject("payment_id", UUID.class))
                            .orElseThrow();
                    items.put(row.getInt("place"), item(row.getInt("place"), payment));
                });
        return database.sql("select * from payment_run where id = ?")
                .param(id)
                .query((row, number) -> new PaymentRun(
                        id,
                        row.getLong("run_number"),
                        row.getObject("pay_on", LocalDate.class),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        List.copyOf(items.values())))
                .optional();
    }

    private Item item(int place, Payment payment) {
        return new Item(place, payment, accounts.find(payment.accountId()).orElseThrow());
    }

    /**
     * The letters of a file, each one byte; that it is taken away is written down.
     *
     * @throws NotFoundException if there is none
     */
    public String file(UUID id) {
        PaymentRun run = find(id).orElseThrow(NotFoundException::new);
        TransferFile.Payer from = payer.payer().orElseThrow(NotFoundException::new);
        List<Transfer> all = new ArrayList<>();
        run.items()
                .forEach(item -> all.add(
                        new Transfer(item.account().account(), item.payment().amount(), run.number(), item.place())));
        audit.record("payment-run.file", id, "#" + run.number());
        return new TransferFile(from, run.payOn(), all).text();
    }

    /**
     * Says what the bank did with a file: what it refused, and that it paid all the rest.
     *
     * @param refused the places of what was not paid
     * @param words the bank's reason; may be empty
     * @throws NotFoundException if there is no such file
     * @throws PaymentRefused if that was said before
     */
    public void result(UUID id, Set<Integer> refused, String words) {
        PaymentRun run = find(id).orElseThrow(NotFoundException::new);
        if (LocalDate.now(clock).isBefore(run.payOn())) {
            throw new PaymentRefused(Why.DAY_AHEAD);
        }
        for (Item item : run.items()) {
            boolean paid = !refused.contains(item.place());
            transfers.result(item.payment().id(), paid, run.payOn(), paid ? "" : words.strip());
        }
        audit.record(
                "payment-run.result",
                id,
                "#" + run.number() + " " + (run.items().size() - refused.size()) + " paid, " + refused.size()
                        + " refused");
    }

    /**
     * As {@link #result(UUID, Set, String)}, from the bank's file of the same format that names what it did not pay.
     *
     * @throws IllegalArgumentException if it is no such file, or names a transfer that is not in the run
     */
    public Set<Integer> refusedIn(UUID id, String file) {
        PaymentRun run = find(id).orElseThrow(NotFoundException::new);
        Set<Integer> places = new java.util.TreeSet<>();
        for (TransferFile.Reference one : TransferFile.references(file)) {
            Item item = run.items().stream()
                    .filter(known -> known.place() == one.second()
                            && one.reference() == run.number()
                            && known.payment().amount().equals(one.amount()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such transfer: " + one));
            places.add(item.place());
        }
        return places;
    }

    /**
     * A payment in a file.
     *
     * @param place 1, 2, 3 …; 0 where it is in none yet
     */
    public record Item(int place, Payment payment, PayeeAccount account) {}
}
