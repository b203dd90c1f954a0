package io.shirase.incident;

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

    static ReceiptNumber of(long sequence, Instant received) {
        int year = LocalDateTime.ofInstant(received, Japan.ZONE).getYear();
        return new ReceiptNumber(sequence, "SR-%d-%06d".formatted(year, sequence));
    }
}
