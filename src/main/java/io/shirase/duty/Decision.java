package io.shirase.duty;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A person said whether a duty applies, whatever the facts say.
 *
 * @param by who, by the name shown
 * @param why in the person's own words; never empty
 */
public record Decision(boolean applies, String by, Instant at, String why) {

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
