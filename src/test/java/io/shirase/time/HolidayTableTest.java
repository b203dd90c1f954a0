package io.shirase.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of national holidays")
class HolidayTableTest {

    /** The Olympic moves of 2020 and 2021 are in no rule of the library's. */
    private static final Set<Integer> MOVED_YEARS = Set.of(2020, 2021);

    /** What the library leaves out: equinoxes, the birthday since 2020, and most days of article 3. */
    private static final Set<String> LEFT_OUT = Set.of("春分の日", "秋分の日", "天皇誕生日", "休日");

    private final OfficeCalendar calendar = OfficeCalendar.standard();

    private Stream<LocalDate> days() {
        return LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2036, 1, 1));
    }

    private boolean isHoliday(LocalDate day) {
        return day.getYear() >= 2020
                && day.getYear() <= 2035
                && calendar.holiday(day).isPresent();
    }

    private String name(LocalDate day) {
        return calendar.holiday(day).orElseThrow();
    }

    @Test
    @DisplayName("agrees with another's rules but for what those do not know")
    void agreesWithAnothers() {
        HolidayManager others = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.JAPAN));
        Set<LocalDate> theirs = IntStream.rangeClosed(2020, 2035)
                .mapToObj(Year::of)
                .flatMap(year -> others.getHolidays(year).stream())
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
        // The library gives the Monday for a holiday on a Sunday, and sometimes leaves the Sunday out.
        assertThat(days().filter(this::isHoliday)
                        .filter(day -> !theirs.contains(day))
                        .filter(day -> !LEFT_OUT.contains(name(day)))
                        .filter(day -> !MOVED_YEARS.contains(day.getYear()))
                        .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY))
                .isEmpty();
        // It still has the birthday of the Emperor who abdicated in 2019.
        assertThat(theirs.stream()
                        .filter(day -> !isHoliday(day))
                        .filter(day -> !MOVED_YEARS.contains(day.getYear()))
                        .filter(day -> !MonthDay.from(day).equals(MonthDay.of(12, 23))))
                .isEmpty();
    }

    @Test
    @DisplayName("has exactly the days that follow a holiday on a Sunday or lie between two (祝日法 art. 3)")
    void articleThree() {
        assertThat(days().filter(day -> isHoliday(day) && name(day).equals("休日")))
                .containsExactlyElementsOf(
                        days().filter(this::isFreeByArticleThree).toList());
    }

    private boolean isFreeByArticleThree(LocalDate day) {
        boolean named = isHoliday(day) && !name(day).equals("休日");
        if (named || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        LocalDate before = day.minusDays(1);
        while (isNamed(before) && before.getDayOfWeek() != DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        boolean afterSunday = isNamed(before);
        return afterSunday || (isNamed(day.minusDays(1)) && isNamed(day.plusDays(1)));
    }

    private boolean isNamed(LocalDate day) {
        return isHoliday(day) && !name(day).equals("休日");
    }
}
