package io.shirase.overview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** From when until before when incidents were received. */
record Received(OffsetDateTime from, OffsetDateTime until) {

    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    /** @param year null for whenever */
    static Received in(@Nullable Integer year) {
        return new Received(start(year == null ? FIRST : year), start(year == null ? LAST : year + 1));
    }

    /** Whether somebody can have meant that year. */
    static boolean isYear(int year) {
        return year >= FIRST && year < LAST;
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(io.shirase.time.Japan.ZONE).toOffsetDateTime();
    }
}
