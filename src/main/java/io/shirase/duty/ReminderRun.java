package io.shirase.duty;

import io.shirase.duty.ReminderLedger.Reminder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at each incident that is to be looked at, in a transaction of its own: posts what is due, and says when to look
 * again. Killed in the middle, it has done all of an incident or nothing; a second server waits for the row and then finds
 * nothing left to do.
 */
final class ReminderRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRun.class);
    private static final int AT_ONCE = 100;

    private final ReminderWatch watch;
    private final ReminderLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Function<UUID, Look> look;

    /**
     * What a look at an incident finds.
     *
     * @param next when to look again
     */
    record Look(List<Reminder> due, LocalDate next) {}

    ReminderRun(
            ReminderWatch watch,
            ReminderLedger ledger,
            TransactionTemplate transaction,
            Clock clock,
            Function<UUID, Look> look) {
        this.watch = watch;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
        this.look = look;
    }

    /** @param stop whether to leave the rest for later */
    void send(BooleanSupplier stop) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> due = watch.due(today, AT_ONCE);
        while (!due.isEmpty()) {
            for (UUID incident : due) {
                if (stop.getAsBoolean()) {
                    return;
                }
                send(incident, today);
            }
            due = watch.due(today, AT_ONCE);
        }
    }

    private void send(UUID incident, LocalDate today) {
        try {
            transaction.executeWithoutResult(status -> {
                if (watch.lock(incident, today)) {
                    Look found = look.apply(incident);
                    found.due().forEach(ledger::post);
                    watch.next(incident, found.next());
                }
            });
        } catch (RuntimeException e) {
            // One incident that cannot be read must not keep the others from their reminders.
            LOG.error(
                    "The reminders of the incident {} could not be posted; they are tried again tomorrow", incident, e);
            transaction.executeWithoutResult(status -> watch.next(incident, today.plusDays(1)));
        }
    }
}
