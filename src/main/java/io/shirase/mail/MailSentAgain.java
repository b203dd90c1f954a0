package io.shirase.mail;

import java.util.UUID;

/** Published in the transaction in which an administrator sends a mail again. */
public record MailSentAgain(UUID mail, MailKind kind) {}
