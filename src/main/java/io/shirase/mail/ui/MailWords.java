package io.shirase.mail.ui;

import static io.shirase.part.Screen.words;

import io.shirase.mail.MailState;
import io.shirase.mail.SentMail;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;

/** How mails are spoken of. */
final class MailWords {

    private MailWords() {}

    static String time(Instant time) {
        return words().formats().time(LocalDateTime.ofInstant(time, Japan.ZONE));
    }

    static String address(SentMail mail) {
        return mail.address().isEmpty() ? words().of("mail.ui.address.none") : mail.address();
    }

    static String state(MailState state) {
        return words().of("mail.state", state);
    }

    static StatusBadge badge(SentMail mail) {
        return new StatusBadge(state(mail.state()), tone(mail));
    }

    private static Tone tone(SentMail mail) {
        return switch (mail.state()) {
            case WAITING -> mail.trouble() == null ? Tone.WAITING : Tone.WARN;
            case SENDING -> Tone.ACTIVE;
            case SENT -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case NO_SERVER -> Tone.NEUTRAL;
            case NO_ADDRESS -> Tone.WARN;
        };
    }
}
