package io.shirase.report;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.Network;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SharedTries;
import io.shirase.identity.SharedTries.Limit;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.language.Problem;
import io.shirase.language.SpokenKey;
import io.shirase.report.OutsideNotice.Receipt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes reports of people who have no account. Whoever writes one is known by a key that the browser carries, and gets at
 * nothing else with it. No policy, no firm and no other report is looked up here: what is answered, and how long it takes,
 * is the same whatever there is. docs/decisions/0160 says what is limited and why nobody is refused.
 */
@Service
public class OutsideNotices {

    /** So long an unsent report waits for its browser. */
    public static final Duration DRAFT_LIFE = Duration.ofDays(7);

    /** So long a browser can show the receipt again. */
    public static final Duration RECEIPT_LIFE = Duration.ofHours(24);

    static final Limit BEGUN_IN_NETWORK = new Limit("notice-network", 20, Duration.ofMinutes(1));
    static final Limit SENT_OF_CERTIFICATE = new Limit("notice-certificate", 3, Duration.ofHours(1));

    private final OutsideNoticeRepository notices;
    private final Incidents incidents;
    private final OutsideMails mails;
    private final SharedTries tries;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutsideNotices(
            OutsideNoticeRepository notices,
            Incidents incidents,
            OutsideMails mails,
            SharedTries tries,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.incidents = incidents;
        this.mails = mails;
        this.tries = tries;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The report of this browser, while the browser may see it; empty where there is none. */
    public Optional<OutsideNotice> find(String key) {
        return notices.findByBrowserDigest(HandoverCode.digest(key))
                .filter(this::isInSight)
                .map(OutsideNoticeRecord::toNotice);
    }

    /** The code with which the report of this browser is taken over. */
    public String code(String key) {
        return HandoverCode.of(key);
    }

    /**
     * Keeps who reports. The first thing that is told makes the report.
     *
     * @param address from where the request comes, as the server knows it
     * @return the report; as it was sent, where it is sent already
     * @throws InvalidFacts if something of it cannot be kept; nothing was
     * @throws TooManyNotices if too many were begun from there; nothing was kept
     */
    public OutsideNotice tell(String key, String address, UnaryOperator<Sender> change) {
        return change(key, address, record -> {
            Sender sender = change.apply(record.toNotice().sender());
            refuse(sender.wrong());
            record.tell(sender, clock.instant());
        });
    }

    /**
     * Keeps an answer. The change is made to what is saved now, so that answers given in two windows do not undo each other.
     *
     * @throws InvalidFacts if the answer cannot be; nothing was kept
     * @throws TooManyNotices as {@link #tell}
     */
    public OutsideNotice answer(String key, String address, UnaryOperator<Answers> change) {
        return change(key, address, record -> {
            Answers given = change.apply(record.toNotice().answers()).withPolicy(null);
            incidents.check(ReportedFacts.from(given, LocalDateTime.now(clock)), given.particulars());
            record.answer(given, clock.instant());
        });
    }

    /**
     * Sends the report: it is received now. Sent again, it is the same one.
     *
     * @param language in which the receipt is mailed, where an address was given
     * @throws NotFoundException if the browser has written none
     * @throws InvalidFacts if nobody could tell whose report it is
     */
    public OutsideNotice send(String key, Locale language) {
        OutsideNotice written = find(key).orElseThrow(NotFoundException::new);
        if (written.isSent()) {
            return written;
        }
        Sender sender = written.sender();
        refuse(sender.missing());
        boolean many = tries.take(SENT_OF_CERTIFICATE, named(sender)).isPresent();
        boolean mailed = mails.mayGoTo(sender.mail());
        return inTransaction(() -> {
            OutsideNoticeRecord record =
                    notices.lockByBrowser(HandoverCode.digest(key)).orElseThrow(NotFoundException::new);
            if (!record.isSent()) {
                Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                Receipt receipt = new Receipt(incidents.nextNumber(now), now);
                record.receive(receipt, HandoverCode.digestOf(code(key)), many);
                notices.saveAndFlush(record);
                OutsideNotice sent = record.toNotice();
                audit.recordOfStranger(
                        "notice.received", sent.id(), receipt.number().text());
                if (!many) {
                    mails.tellHotline();
                }
                if (mailed) {
                    mails.tellSender(sent, language);
                }
            }
            return record.toNotice();
        });
    }

    /** The browser lets go of its report: an unsent one is thrown away, one that is sent stays. */
    public void forget(String key) {
        transaction.executeWithoutResult(status -> notices.lockByBrowser(HandoverCode.digest(key))
                .ifPresent(record -> {
                    if (record.isSent()) {
                        record.forgetBrowser();
                        notices.saveAndFlush(record);
                    } else {
                        notices.delete(record);
                    }
                }));
    }

    /** Throws away what nobody has sent, and what no browser may see any more. */
    void tidy() {
        transaction.executeWithoutResult(status -> {
            notices.deleteUnsent(clock.instant().minus(DRAFT_LIFE));
            notices.forgetBrowsers(clock.instant().minus(RECEIPT_LIFE));
        });
        tries.tidy();
    }

    private OutsideNotice change(String key, String address, Consumer<OutsideNoticeRecord> change) {
        begin(HandoverCode.digest(key), address);
        return inTransaction(() -> {
            OutsideNoticeRecord record =
                    notices.lockByBrowser(HandoverCode.digest(key)).orElseThrow(NotFoundException::new);
            if (!record.isSent()) {
                change.accept(record);
                notices.saveAndFlush(record);
            }
            return record.toNotice();
        });
    }

    private void begin(String digest, String address) {
        if (notices.findByBrowserDigest(digest).isPresent()) {
            return;
        }
        tries.take(BEGUN_IN_NETWORK, Network.of(address)).ifPresent(wait -> {
            throw new TooManyNotices(wait);
        });
        try {
            notices.saveAndFlush(new OutsideNoticeRecord(UUID.randomUUID(), digest, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            // Another tab of this browser was quicker.
            if (notices.findByBrowserDigest(digest).isEmpty()) {
                throw e;
            }
        }
    }

    private boolean isInSight(OutsideNoticeRecord record) {
        Instant now = clock.instant();
        OutsideNotice notice = record.toNotice();
        return notice.isSent()
                ? notice.received().receivedAt().isAfter(now.minus(RECEIPT_LIFE))
                : record.savedAt().isAfter(now.minus(DRAFT_LIFE));
    }

    private static String named(Sender sender) {
        String number = SpokenKey.of(sender.certificate());
        return number.isEmpty() ? "firm " + SpokenKey.of(sender.firm()) : "number " + number;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidFacts(problems);
        }
    }
}
