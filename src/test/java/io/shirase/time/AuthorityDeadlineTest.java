package io.shirase.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A deadline towards an authority")
class AuthorityDeadlineTest {

    private final OfficeCalendar calendar = OfficeCalendar.standard();

    @ParameterizedTest(name = "known {0}, {1} days: counted to {2}, last day {3}")
    @CsvSource({
        "2026-11-24, 30, 2026-12-23, 2026-12-23",
        "2026-11-24, 60, 2027-01-22, 2027-01-22",
        "2026-12-05, 30, 2027-01-03, 2027-01-04",
        "2026-11-05, 60, 2027-01-03, 2027-01-04",
        "2027-04-05, 30, 2027-05-04, 2027-05-06"
    })
    void countsTheDayItselfAndMovesToAnOpenDay(LocalDate known, int days, LocalDate counted, LocalDate last) {
        var result = AuthorityDeadline.daysFromAndIncluding(days).from(known, calendar);
        assertThat(result.dayOne()).isEqualTo(known);
        assertThat(result.countedTo()).isEqualTo(counted);
        assertThat(result.lastDay()).isEqualTo(last);
        assertThat(result.moved()).isEqualTo(!counted.equals(last));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2020-07-23, 海の日",
        "2020-07-24, スポーツの日",
        "2020-08-10, 山の日",
        "2021-07-22, 海の日",
        "2021-07-23, スポーツの日",
        "2021-08-08, 山の日",
        "2021-08-09, 休日",
        "2026-09-21, 敬老の日",
        "2026-09-22, 休日",
        "2026-09-23, 秋分の日",
        "2026-05-06, 休日",
        "2026-11-23, 勤労感謝の日",
        "2032-09-21, 休日",
        "2035-11-23, 勤労感謝の日"
    })
    void knowsTheNationalHolidays(LocalDate day, String name) {
        assertThat(calendar.holiday(day)).contains(name);
        assertThat(calendar.isClosed(day)).isTrue();
    }

    @ParameterizedTest(name = "{0}: closed {1}")
    @CsvSource({
        "2026-11-20, false",
        "2026-11-21, true",
        "2026-11-22, true",
        "2026-12-28, false",
        "2026-12-29, true",
        "2026-12-31, true",
        "2027-01-01, true",
        "2027-01-03, true",
        "2027-01-04, false",
        "2020-10-12, false",
        "2021-10-11, false"
    })
    void isClosedOnWeekendsAndOverTheNewYear(LocalDate day, boolean closed) {
        assertThat(calendar.isClosed(day)).isEqualTo(closed);
    }

    @Test
    void doesNotGuessBeyondItsTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.isClosed(LocalDate.of(2036, 6, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.holiday(LocalDate.of(2019, 6, 3)));
    }
}
