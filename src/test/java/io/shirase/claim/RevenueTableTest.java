package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.money.Yen;
import io.shirase.sheet.SheetRefused;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The revenue of the months")
class RevenueTableTest {

    private static NavigableMap<YearMonth, Yen> months(Map<String, Long> amounts) {
        NavigableMap<YearMonth, Yen> months = new TreeMap<>();
        amounts.forEach((month, amount) -> months.put(YearMonth.parse(month), Yen.of(amount)));
        return months;
    }

    private static final NavigableMap<YearMonth, Yen> TWO = months(Map.of("2025-06", 1_200_000L, "2026-06", 800_000L));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年6月\t1,200,000\n2026年6月\t800,000",
                "年月\t客数\t売上高\n2025/06\t10\t1200000\n2026/06\t20\t800000",
                "令和7年6月 ¥1,200,000\n令和8年6月 ¥800,000",
                "２０２５年６月　１２０万円\n２０２６年６月　８０万円",
                "科目\t2025年6月\t2026年6月\n仕入高\t5\t6\n売上高\t1,200,000\t800,000",
                "単位：千円\n2025-06-01\t1,200\n2026-06-01\t800",
                "R7.6\t1200000.0\nR8.6\t800000.00",
                "202506\t1200000\n202606\t800000"
            })
    @DisplayName("are read from rows or columns, however months and amounts are written")
    void read(String pasted) {
        assertThat(RevenueTable.ofText(pasted).months()).isEqualTo(TWO);
    }

    @Test
    @DisplayName("are left out and named where an amount cannot be read or a month stands twice with two amounts")
    void leftOut() {
        RevenueTable read = RevenueTable.ofText("2025年6月\t1,200,000\n2026年6月\t不明\n2026年7月\t1\n2026年7月\t2\n6月\t7");

        assertThat(read.months()).isEqualTo(months(Map.of("2025-06", 1_200_000L)));
        assertThat(read.unread()).containsExactly("2026-06: 不明", "2026-07: 2");
        assertThat(RevenueTable.ofText("2026年13月\t5\n2026年6月\t99999999999999999\n")
                        .months())
                .isEmpty();
    }

    @Test
    @DisplayName("are read from a file of the accounts, in Shift_JIS too")
    void file() throws SheetRefused {
        byte[] file =
                "年月,売上高\r\n2025年6月,\"1,200,000\"\r\n2026年6月,\"800,000\"\r\n".getBytes(Charset.forName("windows-31j"));

        assertThat(RevenueTable.ofFile(new ByteArrayInputStream(file)).months()).isEqualTo(TWO);
    }
}
