package io.shirase.mail;

import io.shirase.web.StartRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets mail that is long over, sent or not: {@code shirase.mail.keep-days}, five years unless set. What still waits to be
 * sent is never forgotten. That the incident was told of stands in the audit trail and in the incident itself.
 */
@Component
class MailTidying {

    /** The three years in which a claim lapses, and time for a dispute about them. */
    private static final int FIVE_YEARS = 1826;

    /** Nobody has looked at it by then. */
    private static final int LEAST = 30;

    private final MailRepository mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration kept;

    MailTidying(
            MailRepository mails,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${shirase.mail.keep-days:" + FIVE_YEARS + "}") int days) {
        if (days < LEAST) {
            throw new StartRefused("shirase.mail.keep-days must be " + LEAST + " or more days.");
        }
        this.mails = mails;
        this.events = events;
        this.clock = clock;
        kept = Duration.ofDays(days);
    }

    @Transactional
    public void tidy() {
        Instant before = clock.instant().minus(kept);
        int forgotten = mails.forget(before);
        if (forgotten > 0) {
            events.publishEvent(new MailsForgotten(forgotten, before));
        }
    }
}
