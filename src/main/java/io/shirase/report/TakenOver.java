package io.shirase.report;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A call goes on with another operator.
 *
 * @param from who had it before
 */
public record TakenOver(String from, Instant at) {

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
