package io.shirase.mail;

import java.time.Instant;

/**
 * Mails that were long over are not kept any more.
 *
 * @param before when they had been posted at the latest
 */
public record MailsForgotten(int count, Instant before) {}
