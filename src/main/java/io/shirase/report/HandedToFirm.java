package io.shirase.report;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * The people of the insured were asked to go on with an incident.
 *
 * @param by who asked them
 * @param people how many were asked
 */
public record HandedToFirm(Instant at, String by, int people) {

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
