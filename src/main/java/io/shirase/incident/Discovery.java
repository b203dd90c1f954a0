package io.shirase.incident;

import io.shirase.time.Moment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The first time that anybody of the insured noticed.
 *
 * @param on the day in Japan; null while nobody has said
 * @param time the time of that day; null where it is not known, and without the day
 * @param by who noticed, in words; empty where nobody has said
 */
@Embeddable
public record Discovery(
        @Column(name = "discovered_on") @Nullable LocalDate on,
        @Column(name = "discovered_time") @Nullable LocalTime time,
        @Column(name = "discovered_by") String by) {

    /** How many characters are kept of who noticed. */
    public static final int MAX_BY = 200;

    public static final Discovery UNKNOWN = new Discovery(null, null, "");

    public Discovery {
        time = on == null ? null : time;
        by = by == null ? "" : by.strip();
    }

    public boolean isKnown() {
        return on != null;
    }

    public Moment moment() {
        return new Moment(on, time);
    }

    /**
     * The one time that the claim file wants: the beginning of the day where the time is not known, since every period that
     * it starts is counted in days.
     *
     * @param latest stands in for a day that nobody has given yet: nobody reports what has not been discovered
     */
    LocalDateTime forClaim(LocalDateTime latest) {
        if (on == null) {
            return latest;
        }
        return time == null ? on.atStartOfDay() : on.atTime(time);
    }

    /** Whether this says more than an earlier account, and nothing else. */
    boolean onlyAddsTo(Discovery earlier) {
        return (earlier.on == null || earlier.on.equals(on))
                && (earlier.time == null || earlier.time.equals(time))
                && (earlier.by.isEmpty() || earlier.by.equals(by));
    }

    /** The same discovery, noticed then. */
    public Discovery at(Moment when) {
        return new Discovery(when.day(), when.time(), by);
    }
}
