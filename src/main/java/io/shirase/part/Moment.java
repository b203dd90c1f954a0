package io.shirase.part;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day, each of which may not be known yet.
 *
 * @param day the day in Japan, or null
 * @param time the time of day in Japan, to the minute, or null
 */
public record Moment(@Nullable LocalDate day, @Nullable LocalTime time) {

    public static final Moment UNKNOWN = new Moment(null, null);

    public static Moment of(LocalDateTime when) {
        return new Moment(when.toLocalDate(), when.toLocalTime());
    }

    /** Day and time, where both are known. */
    public Optional<LocalDateTime> exact() {
        return day == null || time == null ? Optional.empty() : Optional.of(LocalDateTime.of(day, time));
    }
}
