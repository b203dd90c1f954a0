package io.shirase.storage;

import java.util.regex.Pattern;

/** Text as every database can keep it and every page and file can print it. */
public final class PlainText {

    /** What PostgreSQL cannot keep, or no printer prints: control characters, and halves of letters. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\x00-\\x08\\x0E-\\x1F\\x7F]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /** Word processors put these between lines. */
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\x0B\\x0C]");

    private PlainText() {}

    /** In place of what cannot be kept stands U+FFFD, so that everybody sees that something was there. */
    public static String of(String text) {
        return LINE_BREAKS
                .matcher(UNPRINTABLE.matcher(text).replaceAll("\uFFFD"))
                .replaceAll("\n");
    }

    /**
     * As {@link #of}, and no longer than a column is wide: an ellipsis stands for the end that was cut off.
     *
     * @param most UTF-16 units, at least 2
     */
    public static String within(String text, int most) {
        String plain = of(text);
        if (plain.length() <= most) {
            return plain;
        }
        int end = most - 1;
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
