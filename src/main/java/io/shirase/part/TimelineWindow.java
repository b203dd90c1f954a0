package io.shirase.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One window on a {@link Timeline}, in the words of the person who reads it.
 *
 * @param name what has to be done, or what counts, until the last day
 * @param firstDay the day from which the window is drawn
 * @param lastDay the last day, whole
 * @param clause where the window comes from, or null where nothing is to be quoted
 * @param counted how the last day was counted, or null where that needs no words
 * @param met whether what was due has been done
 */
public record TimelineWindow(
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String clause,
        @Nullable String counted,
        boolean met) {

    public static TimelineWindow of(String name, LocalDate firstDay, LocalDate lastDay) {
        return new TimelineWindow(name, firstDay, lastDay, null, null, false);
    }

    public TimelineWindow clause(String text) {
        return new TimelineWindow(name, firstDay, lastDay, text, counted, met);
    }

    public TimelineWindow counted(String text) {
        return new TimelineWindow(name, firstDay, lastDay, clause, text, met);
    }

    public TimelineWindow met(boolean done) {
        return new TimelineWindow(name, firstDay, lastDay, clause, counted, done);
    }
}
