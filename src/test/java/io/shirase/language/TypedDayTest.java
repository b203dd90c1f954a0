package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day as people type it")
class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026/11/26;       2026-11-26
            ２０２６／１１／２６; 2026-11-26
            2026-11-26;       2026-11-26
            ２０２６－１１－２６; 2026-11-26
            2026.11.26;       2026-11-26
            20261126;         2026-11-26
            26/11/26;         2026-11-26
            2026年11月26日;     2026-11-26
            2026年11月26日(木);  2026-11-26
            ２０２６年１１月２６日（木）; 2026-11-26
            2026年11月26日木曜日; 2026-11-26
            2026年 1月 5日;      2026-01-05
            令和8年11月26日;     2026-11-26
            令和８年１１月２６日; 2026-11-26
            令和元年5月1日;      2019-05-01
            ㋿8年11月26日;       2026-11-26
            R8.11.26;         2026-11-26
            r8/11/26;         2026-11-26
            平成31年4月30日;     2019-04-30
            11/26;            2026-11-26
            １１／２６;        2026-11-26
            11-26;            2026-11-26
            11月26日;          2026-11-26
            11月26日(木);       2026-11-26
            12/28;            2025-12-28
            2/29;             2024-02-29
            今日;              2026-11-27
            昨日;              2026-11-26
            一昨日;            2026-11-25
            26 Nov 2026;      2026-11-26
            Thu 26 Nov 2026;  2026-11-26
            November 26, 2026; 2026-11-26
            Nov 26;           2026-11-26
            2206/11/26;       2206-11-26
            """)
    @DisplayName("is read; without a year it is the last such day")
    void reads(String typed, LocalDate day) {
        assertThat(TypedDay.read(typed, TODAY, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026/02/30",
                "2026/13/01",
                "11/31",
                "8/11/26",
                "226/11/26",
                "2026/11",
                "11月",
                "26日",
                "2026年11月26日(金)",
                "11/26/2026",
                "Fri 26 Nov 2026",
                "26 Foo 2026",
                "令和8年",
                "あした",
                "1e9",
                "2026/11/26/1",
                "0/0"
            })
    @DisplayName("is not read where it is no day, or its weekday is another's")
    void refuses(String typed) {
        assertThat(TypedDay.read(typed, TODAY, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("is read in both forms in which the portal itself writes days")
    void readsItsOwn() {
        for (Locale locale : Messages.LOCALES) {
            Formats formats = Formats.in(locale);
            assertThat(TypedDay.read(formats.date(TODAY), TODAY, TODAY)).contains(TODAY);
            assertThat(TypedDay.read(formats.shortDate(TODAY), TODAY, TODAY)).contains(TODAY);
        }
    }

    @Test
    @DisplayName("may lie ahead where such a day can be meant")
    void ahead() {
        assertThat(TypedDay.read("1/10", TODAY, TODAY.plusMonths(6))).contains(LocalDate.of(2027, 1, 10));
        assertThat(TypedDay.read("11/26", TODAY, TODAY.plusMonths(6))).contains(LocalDate.of(2026, 11, 26));
    }
}
