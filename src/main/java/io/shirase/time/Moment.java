package io.shirase.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day, each of which may not be known yet. A day whose time is not known is a valid answer, and never
 * becomes midnight.
 *
 * @param day the day in Japan, or null
 * @param time the time of day in Japan, or null
 */
public record Moment(@Nullable LocalDate day, @Nullable LocalTime time) {

    public static final Moment UNKNOWN = new Moment(null, null);

    public static Moment of(LocalDateTime when) {
        return new Moment(when.toLocalDate(), when.toLocalTime());
    }

    /** Nothing known where there is no time. */
    public static Moment ofNullable(@Nullable LocalDateTime when) {
        return when == null ? UNKNOWN : of(when);
    }

    /** Whether at least the day is known. */
    public boolean isKnown() {
        return day != null;
    }

    /** Day and time, where both are known. */
    public Optional<LocalDateTime> exact() {
        return day == null || time == null ? Optional.empty() : Optional.of(LocalDateTime.of(day, time));
    }
}
