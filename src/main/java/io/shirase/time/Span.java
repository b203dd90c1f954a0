package io.shirase.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period of days or of years that begins with an event, counted by the Civil Code (arts. 140–143): whole days, the
 * whole last day included; years end on the day before the corresponding day, or with the month where there is none.
 * Holidays at its end do not extend it.
 *
 * @param length how many units, at least 1
 * @param counting which day is day 1
 */
public record Span(int length, Unit unit, Counting counting) {

    public enum Unit {
        DAYS,
        YEARS
    }

    /** @throws IllegalArgumentException if the length is below 1 */
    public Span {
        if (length < 1) {
            throw new IllegalArgumentException("A period needs at least one " + unit + ": " + length);
        }
    }

    public static Span days(int length, Counting counting) {
        return new Span(length, Unit.DAYS, counting);
    }

    public static Span years(int length, Counting counting) {
        return new Span(length, Unit.YEARS, counting);
    }

    /** The day that is counted as day 1 of a period that the event of the given day begins. */
    public LocalDate firstCountedDay(LocalDate event) {
        return counting == Counting.NEXT_DAY ? event.plusDays(1) : event;
    }

    /** The last day of the period, which belongs to it until midnight. */
    public LocalDate lastDay(LocalDate event) {
        LocalDate first = firstCountedDay(event);
        return unit == Unit.DAYS ? first.plusDays(length - 1L) : lastDayOfYears(first);
    }

    private LocalDate lastDayOfYears(LocalDate first) {
        YearMonth month = YearMonth.of(first.getYear() + length, first.getMonth());
        return month.isValidDay(first.getDayOfMonth())
                ? month.atDay(first.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }
}
