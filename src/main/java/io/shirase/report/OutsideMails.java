package io.shirase.report;

import io.shirase.identity.Recipients;
import io.shirase.identity.SharedTries;
import io.shirase.identity.SharedTries.Limit;
import io.shirase.mail.Addressee;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import io.shirase.report.OutsideNotice.Receipt;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What is mailed of a report from outside: to the hotline, gathered, that there is one; and to the address that the sender
 * gave, which may be anybody's, so seldom, and nothing but number and time.
 */
@Component
class OutsideMails {

    private static final Limit OF_ADDRESS = new Limit("notice-mail", 2, Duration.ofHours(12));
    private static final UUID ALL_TOGETHER = new UUID(0, 0);

    private final Outbox outbox;
    private final Recipients recipients;
    private final SharedTries tries;

    OutsideMails(Outbox outbox, Recipients recipients, SharedTries tries) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.tries = tries;
    }

    /** Whether this address may get one more; it counts at once. */
    boolean mayGoTo(String address) {
        return !address.isEmpty()
                && tries.take(OF_ADDRESS, address.toLowerCase(Locale.ROOT)).isEmpty();
    }

    void tellSender(OutsideNotice notice, Locale language) {
        Receipt receipt = notice.received();
        outbox.post(Mail.to(new Addressee(notice.sender().mail(), language), MailKind.OUTSIDE)
                .saying(receipt.number().text(), receipt.receivedAt()));
    }

    void tellHotline() {
        recipients
                .ofHotline()
                .forEach(person -> outbox.post(
                        Mail.to(person, MailKind.UNMATCHED).leadingTo("notices").gatheredBy(ALL_TOGETHER)));
    }
}
