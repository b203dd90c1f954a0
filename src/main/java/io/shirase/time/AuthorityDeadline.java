package io.shirase.time;

import java.time.LocalDate;

/**
 * A deadline towards an authority: a number of days from an event, weekends and holidays counted; where the last of
 * them is a day on which authorities are closed, it moves to the next open day. How the first day is counted must be
 * declared: reports under the privacy act count the day of knowledge itself, insurance periods do not.
 *
 * @param span the days
 */
public record AuthorityDeadline(Span span) {

    /** A deadline of so many days, the day of the event being day 1. */
    public static AuthorityDeadline daysFromAndIncluding(int days) {
        return new AuthorityDeadline(Span.days(days, Counting.DAY_ITSELF));
    }

    /**
     * When the deadline ends for an event of a day.
     *
     * @throws IllegalArgumentException if the calendar does not reach so far
     */
    public Result from(LocalDate event, OfficeCalendar calendar) {
        LocalDate counted = span.lastDay(event);
        return new Result(event, span.firstCountedDay(event), counted, calendar.openDayFrom(counted));
    }

    /**
     * @param dayOne the day that is counted as day 1
     * @param countedTo the last day by counting alone
     * @param lastDay the last day, moved to an open one
     */
    public record Result(LocalDate event, LocalDate dayOne, LocalDate countedTo, LocalDate lastDay) {

        /** Whether the last day moved because authorities are closed on the day counted to. */
        public boolean moved() {
            return !countedTo.equals(lastDay);
        }
    }
}
