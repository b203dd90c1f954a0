package io.shirase.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * On which days Japanese authorities are closed: Saturdays, Sundays, national holidays, and 29 December to 3 January
 * (行政機関の休日に関する法律 art. 1). Knows the years of its table and refuses to guess beyond.
 */
public final class OfficeCalendar {

    private static final String TABLE = "/calendar/holidays-jp.csv";
    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);
    private static final OfficeCalendar STANDARD = new OfficeCalendar(read());

    private final NavigableMap<LocalDate, String> holidays;

    private OfficeCalendar(NavigableMap<LocalDate, String> holidays) {
        this.holidays = holidays;
    }

    /** The calendar of the years 2020 to 2035. */
    public static OfficeCalendar standard() {
        return STANDARD;
    }

    /**
     * The Japanese name of a national holiday; empty on every other day.
     *
     * @throws IllegalArgumentException if the table does not reach so far
     */
    Optional<String> holiday(LocalDate day) {
        requireKnown(day);
        return Optional.ofNullable(holidays.get(day));
    }

    /** @throws IllegalArgumentException if the table does not reach so far */
    boolean isClosed(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        MonthDay monthDay = MonthDay.from(day);
        boolean yearEnd = !monthDay.isBefore(YEAR_END) || !monthDay.isAfter(NEW_YEAR);
        return weekend || yearEnd || holiday(day).isPresent();
    }

    /**
     * The day itself if authorities are open, else the next day on which they are.
     *
     * @throws IllegalArgumentException if the table does not reach so far
     */
    public LocalDate openDayFrom(LocalDate day) {
        LocalDate open = day;
        while (isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private void requireKnown(LocalDate day) {
        if (day.getYear() < holidays.firstKey().getYear()
                || day.getYear() > holidays.lastKey().getYear()) {
            throw new IllegalArgumentException("The table of national holidays does not know the year of " + day);
        }
    }

    private static NavigableMap<LocalDate, String> read() {
        NavigableMap<LocalDate, String> holidays = new TreeMap<>();
        try (InputStream in = OfficeCalendar.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + TABLE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .forEach(entry -> holidays.put(LocalDate.parse(entry[0]), entry[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return holidays;
    }
}
