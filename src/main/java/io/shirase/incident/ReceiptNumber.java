package io.shirase.incident;

import io.shirase.language.Words;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Under which number a report was received.
 *
 * @param sequence counts the reports in the order in which they were received
 * @param text as the receipt prints it, such as {@code SR-2026-000123}
 */
public record ReceiptNumber(long sequence, String text) {

    private static final String DRILL = "訓練";

    /** Of a drill: counted by itself, so that no number of a real report is used up. */
    static ReceiptNumber ofDrill(long sequence, Instant received) {
        return new ReceiptNumber(sequence, of(sequence, received).text().replace("SR", DRILL));
    }

    /** Whether such a number says that it is only played; so does every paper and file that is called by it. */
    public static boolean isOfDrill(String text) {
        return text.startsWith(DRILL);
    }

    /** What a paper that is called by such a number says on every page; empty for a real one. */
    public static String mark(String text, Words words) {
        return isOfDrill(text) ? words.of("incident.drill.mark") : "";
    }

    static ReceiptNumber of(long sequence, Instant received) {
        int year = LocalDateTime.ofInstant(received, Japan.ZONE).getYear();
        return new ReceiptNumber(sequence, "SR-%d-%06d".formatted(year, sequence));
    }
}
