package io.shirase.duty;

import io.shirase.duty.Obligation.Term;
import io.shirase.language.Words;
import io.shirase.time.AuthorityDeadline;
import io.shirase.time.Counting;
import io.shirase.time.OfficeCalendar;
import io.shirase.time.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody must be told, and how that was counted.
 *
 * @param startedOn the day of knowledge, or of what else starts it
 * @param length how many days, or hours where {@code until} is not null; 0 where the last day itself was given
 * @param from of a guideline, from about which day; null where it has none
 * @param countedTo the last day by counting alone
 * @param lastDay the last day; later than {@code countedTo} where authorities are closed then
 * @param until the time of the last day; null where the whole day counts
 * @param timeAssumed whether hours are counted from the beginning of the day, as nobody has said the time
 */
public record DutyClock(
        LocalDate startedOn,
        int length,
        @Nullable Integer from,
        Counting counted,
        LocalDate countedTo,
        LocalDate lastDay,
        @Nullable LocalTime until,
        boolean timeAssumed,
        boolean guideline) {

    /** @param wrongful whether a wrongful purpose is possible, which may give more days */
    static DutyClock of(Term term, LocalDate known, boolean wrongful) {
        Integer longer = term.wrongfulDays();
        int days = wrongful && longer != null ? longer : term.days();
        Span span = Span.days(days, term.counted());
        LocalDate countedTo = span.lastDay(known);
        LocalDate last = term.rolls()
                ? new AuthorityDeadline(span)
                        .from(known, OfficeCalendar.standard())
                        .lastDay()
                : countedTo;
        return new DutyClock(known, days, term.from(), term.counted(), countedTo, last, null, false, term.guideline());
    }

    /** So many hours from the moment of knowledge, from the beginning of its day where the time is not known. */
    static DutyClock ofHours(int hours, LocalDate known, @Nullable LocalTime time) {
        LocalDateTime end = known.atTime(time == null ? LocalTime.MIN : time).plusHours(hours);
        LocalDate day = end.toLocalDate();
        return new DutyClock(known, hours, null, Counting.DAY_ITSELF, day, day, end.toLocalTime(), time == null, false);
    }

    /** A last day that a contract or a person names. */
    static DutyClock on(LocalDate started, LocalDate lastDay) {
        LocalDate from = started.isAfter(lastDay) ? lastDay : started;
        return new DutyClock(from, 0, null, Counting.DAY_ITSELF, lastDay, lastDay, null, false, false);
    }

    /** How the last day was counted, as sentences. */
    public String howCounted(Words words) {
        String counted = words.of(
                "duty.counted." + way(),
                words.formats().date(startedOn),
                words.formats().number(length),
                until == null
                        ? words.formats().date(countedTo)
                        : words.formats().time(countedTo.atTime(until)),
                from == null ? "" : words.formats().number(from));
        if (timeAssumed) {
            return counted + words.of("duty.counted.midnight");
        }
        return lastDay.equals(countedTo)
                ? counted
                : counted + words.of("duty.moved", words.formats().date(lastDay));
    }

    private String way() {
        if (length == 0) {
            return "given";
        }
        if (until != null) {
            return "hours";
        }
        return guideline ? "guideline" : counted.code();
    }
}
