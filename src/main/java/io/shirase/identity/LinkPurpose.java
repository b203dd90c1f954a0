package io.shirase.identity;

import io.shirase.mail.MailKind;
import java.time.Duration;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** A new person sets the first password. */
    INVITATION(Duration.ofDays(3), MailKind.INVITATION),
    /** A person sets a forgotten password anew. */
    RESET(Duration.ofHours(2), MailKind.RESET);

    private final Duration life;
    private final MailKind mail;

    LinkPurpose(Duration life, MailKind mail) {
        this.life = life;
        this.mail = mail;
    }

    Duration life() {
        return life;
    }

    MailKind mail() {
        return mail;
    }
}
