package io.shirase.mail;

/**
 * A mail as it is read.
 *
 * @param language {@code ja} or {@code en}
 * @param text the plain part
 * @param html the other part, a whole page, in which every word is escaped
 */
public record Letter(String language, String subject, String text, String html) {}
