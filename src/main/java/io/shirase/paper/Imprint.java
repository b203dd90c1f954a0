package io.shirase.paper;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * What a document says about itself.
 *
 * @param locale the language that it is written in
 * @param madeAt time in Asia/Tokyo
 * @param archival whether everything in it fits for PDF/A-2u, so that the document may say so
 * @param mark what every page says first, such as that it is only played; empty for nothing
 */
public record Imprint(
        String title,
        String subject,
        String author,
        Locale locale,
        LocalDateTime madeAt,
        boolean archival,
        String mark) {}
