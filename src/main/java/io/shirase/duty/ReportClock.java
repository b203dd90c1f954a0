package io.shirase.duty;

import io.shirase.language.Coded;
import io.shirase.language.Words;
import io.shirase.time.AuthorityDeadline;
import io.shirase.time.Counting;
import io.shirase.time.OfficeCalendar;
import io.shirase.time.Span;
import java.time.LocalDate;

/**
 * Until when a report is due, and how that was counted.
 *
 * @param knownOn the day on which anybody of the insured first knew, which is day 1
 * @param days after the law or its guideline
 * @param countedTo the last day by counting alone
 * @param lastDay the last day; later than {@code countedTo} where authorities are closed then
 * @param met whether it has been made
 * @param ifDue whether it is not known yet that it is due at all
 */
public record ReportClock(
        Kind kind, LocalDate knownOn, int days, LocalDate countedTo, LocalDate lastDay, boolean met, boolean ifDue) {

    private static final int PROMPT_DAYS = 5;
    private static final int FINAL_DAYS = 30;
    private static final int FINAL_DAYS_WRONGFUL = 60;

    /** Which report. */
    public enum Kind implements Coded {
        /** 速報 (施行規則8条1項): without delay; about three to five days is the commission's guideline, no last day of the law. */
        PROMPT("prompt"),
        /** 確報 (施行規則8条2項). */
        FINAL("final");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    static ReportClock prompt(LocalDate known, boolean met, boolean ifDue) {
        LocalDate last = Span.days(PROMPT_DAYS, Counting.DAY_ITSELF).lastDay(known);
        return new ReportClock(Kind.PROMPT, known, PROMPT_DAYS, last, last, met, ifDue);
    }

    /** @param wrongful whether it may have been done with a wrongful purpose, which gives more days */
    static ReportClock finalReport(LocalDate known, boolean wrongful, boolean ifDue) {
        int days = wrongful ? FINAL_DAYS_WRONGFUL : FINAL_DAYS;
        AuthorityDeadline.Result result =
                AuthorityDeadline.daysFromAndIncluding(days).from(known, OfficeCalendar.standard());
        return new ReportClock(Kind.FINAL, known, days, result.countedTo(), result.lastDay(), false, ifDue);
    }

    /** What has to be done. */
    public String name(Words words) {
        String name = words.of("duty.report", kind);
        return ifDue ? words.of("duty.if-due", name) : name;
    }

    /** How the last day was counted, as sentences. */
    public String howCounted(Words words) {
        String counted = words.of(
                "duty.counted." + kind.code(),
                words.formats().date(knownOn),
                words.formats().number(days),
                words.formats().date(countedTo));
        return lastDay.equals(countedTo)
                ? counted
                : counted + words.of("duty.moved", words.formats().date(lastDay));
    }

    /** Where it is written. */
    public String source(Words words) {
        return words.of("duty.source." + kind.code());
    }
}
