package io.shirase.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the outbox, for an administrator.
 *
 * @param messageId as its header has it; empty where no mail server is set
 * @param address empty where none is known
 * @param dueAt from when it is tried; of use only while it waits
 * @param trouble of the last try; null if there was none
 * @param serverAnswer what the mail server said to that, in its own words
 * @param letter without its link where that is the addressee's secret
 * @param repeatable whether it can be sent again
 */
public record SentMail(
        UUID id,
        String messageId,
        MailKind kind,
        String address,
        Instant postedAt,
        Instant dueAt,
        MailState state,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable MailTrouble trouble,
        @Nullable String serverAnswer,
        Letter letter,
        boolean repeatable) {}
