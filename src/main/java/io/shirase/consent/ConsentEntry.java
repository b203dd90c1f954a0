package io.shirase.consent;

import io.shirase.money.Yen;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry about a request.
 *
 * @param number in the request, from 1
 * @param words of a grant its conditions, which may be empty; of everything else what is said
 * @param amount of a grant, whole yen; else null
 * @param until of a grant, the last day on which may be ordered; null where none is set
 * @param by user name
 */
public record ConsentEntry(
        UUID id,
        int number,
        ConsentStep step,
        String words,
        @Nullable Yen amount,
        @Nullable LocalDate until,
        String by,
        Instant at) {

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
