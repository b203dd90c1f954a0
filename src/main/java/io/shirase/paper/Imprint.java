package io.shirase.paper;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * What a document says about itself.
 *
 * @param locale the language that it is written in
 * @param madeAt time in Asia/Tokyo
 * @param mark what every page says first, such as that it is only played; empty for nothing
 */
public record Imprint(String title, String subject, String author, Locale locale, LocalDateTime madeAt, String mark) {}
