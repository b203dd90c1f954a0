package io.shirase.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, in three steps: claims a mail for the time of a lease, sends it, marks it. Killed between any two of
 * them, it loses none: when the lease ends, the mail is claimed again. If the mail server had taken it already, it goes out
 * a second time with the same Message-ID, by which mail programs tell the copy.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** Longer than any mail takes with the time limits of application.yaml, so that nobody sends what somebody sends. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Longer than any mail waits for its next try: what is due still later was written while the clock ran ahead. */
    static final Duration NEVER = Duration.ofHours(13);

    private static final int AT_ONCE = 50;

    private final MailRepository mails;
    private final MailServer server;
    private final MailSettings settings;
    private final AddressBook addresses;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            MailRepository mails,
            MailServer server,
            MailSettings settings,
            AddressBook addresses,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.settings = settings;
        this.addresses = addresses;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Tries every mail that is due once, until none is left or the mail server takes none.
     *
     * @param stop whether to leave the rest for later
     */
    void deliver(BooleanSupplier stop) {
        if (!settings.hasServer()) {
            return;
        }
        List<UUID> due = due();
        while (!due.isEmpty()) {
            for (UUID id : due) {
                if (stop.getAsBoolean() || !deliver(id)) {
                    return;
                }
            }
            due = due();
        }
    }

    private List<UUID> due() {
        Instant now = clock.instant();
        return mails.due(now, now.plus(NEVER), Limit.of(AT_ONCE));
    }

    /** @return whether it makes sense to go on with other mails */
    private boolean deliver(UUID id) {
        UUID lease = UUID.randomUUID();
        Optional<MailRecord> claimed = claim(id, lease);
        if (claimed.isEmpty()) {
            return true;
        }
        MailRecord mail = claimed.get();
        if (mail.isPointless(clock.instant())) {
            mark(mail, lease, new NotSent(MailTrouble.TOO_LATE, ""));
            return true;
        }
        UUID person = mail.personId();
        if (person != null && addresses.find(person).isEmpty()) {
            mark(mail, lease, new NotSent(MailTrouble.GONE, ""));
            return true;
        }
        NotSent trouble = server.send(mail).orElse(null);
        if (trouble == null) {
            markSent(mail, lease);
            return true;
        }
        LOG.warn("Mail {} was not sent: {}: {}", id, trouble.trouble().code(), trouble.answer());
        mark(mail, lease, trouble);
        return !trouble.trouble().concernsEveryMail();
    }

    private Optional<MailRecord> claim(UUID id, UUID lease) {
        return Optional.ofNullable(transaction.execute(status -> {
            Instant now = clock.instant();
            int claimed = mails.claim(id, lease, now.plus(LEASE), now, now.plus(NEVER));
            return claimed == 1 ? mails.findById(id).orElse(null) : null;
        }));
    }

    private void markSent(MailRecord mail, UUID lease) {
        String path = mail.kind().hasSecretLink() ? "" : mail.path();
        transaction.executeWithoutResult(status -> mails.sent(mail.id(), lease, path, clock.instant()));
    }

    private void mark(MailRecord mail, UUID lease, NotSent why) {
        Optional<Duration> pause = why.trouble().isForGood() ? Optional.empty() : RetryPauses.after(mail.attempts());
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> mails.notSent(
                mail.id(),
                lease,
                pause.isPresent() ? MailState.WAITING : MailState.FAILED,
                now.plus(pause.orElse(Duration.ZERO)),
                why.trouble(),
                why.answer()));
    }
}
