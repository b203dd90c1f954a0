package io.shirase.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A period counted by the Civil Code")
class SpanTest {

    @ParameterizedTest(name = "found {0}: last day {1}")
    @CsvSource({
        "2026-11-23, 2026-12-23",
        "2026-01-31, 2026-03-02",
        "2028-01-31, 2028-03-01",
        "2026-12-01, 2026-12-31",
        "2027-02-28, 2027-03-30",
        "2028-02-29, 2028-03-30"
    })
    void thirtyDaysFromTheNextDay(LocalDate found, LocalDate last) {
        assertThat(Span.days(30, Counting.NEXT_DAY).lastDay(found)).isEqualTo(last);
    }

    @ParameterizedTest(name = "found {0}: last day {1}")
    @CsvSource({
        "2025-09-01, 2026-02-28",
        "2026-11-23, 2027-05-22",
        "2027-09-03, 2028-03-01",
        "2027-08-31, 2028-02-27",
        "2026-08-31, 2027-02-27",
        "2028-02-29, 2028-08-27"
    })
    void hundredAndEightyDaysFromTheNextDay(LocalDate found, LocalDate last) {
        assertThat(Span.days(180, Counting.NEXT_DAY).lastDay(found)).isEqualTo(last);
    }

    @ParameterizedTest(name = "found {0}: last day {1}")
    @CsvSource({
        "2025-04-01, 2026-04-01",
        "2024-02-29, 2025-02-28",
        "2023-02-28, 2024-02-29",
        "2024-02-28, 2025-02-28",
        "2027-02-28, 2028-02-29",
        "2026-12-31, 2027-12-31"
    })
    void oneYearFromTheNextDay(LocalDate found, LocalDate last) {
        assertThat(Span.years(1, Counting.NEXT_DAY).lastDay(found)).isEqualTo(last);
    }

    @ParameterizedTest(name = "exercisable {0}: last day {1}")
    @CsvSource({"2026-11-23, 2029-11-23", "2027-02-28, 2030-02-28"})
    void threeYearsOfLimitation(LocalDate exercisable, LocalDate last) {
        assertThat(Span.years(3, Counting.NEXT_DAY).lastDay(exercisable)).isEqualTo(last);
    }

    @Test
    void whereTheDayItselfCountsThePeriodEndsADayEarlier() {
        LocalDate known = LocalDate.of(2026, 11, 24);
        assertThat(Span.days(30, Counting.DAY_ITSELF).lastDay(known)).isEqualTo("2026-12-23");
        assertThat(Span.days(1, Counting.DAY_ITSELF).lastDay(known)).isEqualTo(known);
        assertThat(Span.days(1, Counting.NEXT_DAY).lastDay(known)).isEqualTo("2026-11-25");
        assertThat(Span.years(1, Counting.DAY_ITSELF).lastDay(known)).isEqualTo("2027-11-23");
        assertThat(Span.years(1, Counting.DAY_ITSELF).lastDay(LocalDate.of(2024, 2, 29)))
                .isEqualTo("2025-02-28");
    }

    @Test
    void saysWhichDayIsDayOne() {
        LocalDate known = LocalDate.of(2026, 12, 31);
        assertThat(Span.days(30, Counting.NEXT_DAY).firstCountedDay(known)).isEqualTo("2027-01-01");
        assertThat(Span.days(30, Counting.DAY_ITSELF).firstCountedDay(known)).isEqualTo(known);
    }

    @Test
    void hasAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.days(0, Counting.NEXT_DAY));
    }
}
