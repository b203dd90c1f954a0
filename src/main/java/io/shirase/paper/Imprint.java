package io.shirase.paper;

import java.time.LocalDateTime;
import java.util.Locale;

/**
 * What a document says about itself.
 *
 * @param locale the language that it is written in
 * @param madeAt time in Asia/Tokyo
 * @param archival whether everything in it fits for PDF/A-2u, so that the document may say so
 */
public record Imprint(
        String title, String subject, String author, Locale locale, LocalDateTime madeAt, boolean archival) {}
