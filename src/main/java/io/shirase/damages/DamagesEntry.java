package io.shirase.damages;

import io.shirase.money.Yen;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry about a claim of somebody else.
 *
 * @param number in the claim, from 1
 * @param amount whole yen; null where the step has none
 * @param day on which it was; null where the step has none
 * @param words of an agreement its conditions, of a request what is to be agreed; may be empty where nothing must be said
 * @param by user name
 */
public record DamagesEntry(
        UUID id,
        int number,
        DamagesStep step,
        @Nullable Yen amount,
        @Nullable LocalDate day,
        String words,
        String by,
        Instant at) {

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
