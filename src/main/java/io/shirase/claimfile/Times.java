package io.shirase.claimfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates and times of the years 2000 to 2099 from characters, without a formatter's cost. */
final class Times {

    private static final int DATE = 10;
    private static final int TIME = 16;
    private static final int TIME_WITH_SECONDS = 19;

    /** The days met so far: claims share most of theirs. That two threads may make one twice does no harm. */
    private static final @Nullable LocalDate[] DAYS = new LocalDate[100 * 12 * 31];

    private Times() {}

    /** The date written as {@code 2026-04-01}; null if it is none. */
    static @Nullable LocalDate date(char[] chars, int from, int length) {
        return length == DATE ? dateAt(chars, from) : null;
    }

    /** The time written as {@code 2026-04-01T16:00}, seconds may follow; null if it is none. */
    static @Nullable LocalDateTime time(char[] chars, int from, int length) {
        if (length != TIME && length != TIME_WITH_SECONDS) {
            return null;
        }
        LocalDate date = dateAt(chars, from);
        int hour = twoDigits(chars, from + 11);
        int minute = twoDigits(chars, from + 14);
        int second = length == TIME ? 0 : twoDigits(chars, from + 17);
        boolean separated =
                chars[from + 10] == 'T' && chars[from + 13] == ':' && (length == TIME || chars[from + 16] == ':');
        boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return date != null && separated && valid ? date.atTime(hour, minute, second) : null;
    }

    private static @Nullable LocalDate dateAt(char[] chars, int from) {
        int century = twoDigits(chars, from);
        int year = twoDigits(chars, from + 2);
        int month = twoDigits(chars, from + 5);
        int day = twoDigits(chars, from + 8);
        boolean separated = chars[from + 4] == '-' && chars[from + 7] == '-';
        if (century != 20 || year < 0 || !separated || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int place = (year * 12 + month - 1) * 31 + day - 1;
        LocalDate known = DAYS[place];
        if (known == null && YearMonth.of(2000 + year, month).isValidDay(day)) {
            known = LocalDate.of(2000 + year, month, day);
            DAYS[place] = known;
        }
        return known;
    }

    /** The number that two digits make; negative if they are none. */
    private static int twoDigits(char[] chars, int at) {
        int tens = chars[at] - '0';
        int ones = chars[at + 1] - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
    }
}
