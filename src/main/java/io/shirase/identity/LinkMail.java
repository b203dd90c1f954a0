package io.shirase.identity;

import io.shirase.language.Formats;
import io.shirase.mail.Mail;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The mail that brings a one-time link. */
@Component
class LinkMail {

    private final Clock clock;

    LinkMail(Clock clock) {
        this.clock = clock;
    }

    Mail of(Person person, LinkPurpose purpose, OneTimeLinks.Made link) {
        LocalDateTime end = LocalDateTime.ofInstant(link.endsAt(), clock.getZone());
        return Mail.to(person.id(), purpose.mail())
                .saying(Formats.in(person.language()).time(end))
                .leadingTo(path(link))
                .validUntil(link.endsAt());
    }

    /** What stands after the number sign stays in the browser: no server, proxy or log ever sees it. */
    static String path(OneTimeLinks.Made link) {
        return "password#" + link.token();
    }
}
