package io.shirase.report;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What was noted of a call after its report was sent.
 *
 * @param by who noted it
 */
public record CallNote(String text, Instant at, String by) {

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
