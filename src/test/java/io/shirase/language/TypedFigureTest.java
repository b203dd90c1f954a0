package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.money.Yen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A figure as people type it")
class TypedFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1234567;        1234567
            １，２３４，５６７; 1234567
            1、234、567;      1234567
            ￥1,234,567;     1234567
            ¥275,000-;      275000
            ¥275,000.-;     275000
            ￥２７５，０００－; 275000
            ¥275,000―;      275000
            ¥275,000ー;      275000
            275,000円-;      275000
            金275,000円也;    275000
            金 ２７５，０００ 円也; 275000
            金¥275,000也;     275000
            27万5000円;       275000
            27万5,000円;      275000
            ２７万５千円;      275000
            27.5万円;         275000
            12万;            120000
            5千万円;          50000000
            3千500万;         35000000
            5,000万円;        50000000
            1億2千万;         120000000
            1億2000万円;      120000000
            1.5億;           150000000
            275000円（税込）;  275000
            275,000円(税込み); 275000
            ¥275,000（内税）;  275000
            JPY 275,000;    275000
            275,000 yen;    275000
            \\275,000;       275000
            0;              0
            """)
    @DisplayName("is read as yen, however a receipt prints it")
    void readsYen(String typed, long yen) {
        assertThat(TypedYen.read(typed)).contains(Yen.of(yen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.5",
                "-300",
                "−300",
                "1,23",
                "九千",
                "99999999999999999",
                "1e9",
                "275,000円（税別）",
                "275000（税抜）",
                "1.25555万",
                "1.5万5000",
                "万",
                "5千5000",
                "¥",
                "円",
                "金",
                "12万34万",
                "$100",
                "100ドル",
                "10%",
                "27万50000",
                "9007199254740992"
            })
    @DisplayName("is not read as yen where it is no whole amount with its tax")
    void refusesYen(String typed) {
        assertThat(TypedYen.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            12345;   12345
            １２３４５; 12345
            12,345;  12345
            12,345人; 12345
            約300;    300
            約300人;   300
            300人くらい; 300
            およそ1万2000名; 12000
            3千人;    3000
            0;       0
            """)
    @DisplayName("is read as a number of people")
    void readsCount(String typed, int count) {
        assertThat(TypedCount.read(typed, 1_000_000_000)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e9", "3.5", "-1", "数百人", "不明", "1000000001", "12 34 円", "1.5", "300〜400"})
    @DisplayName("is not read as a number of people where it is none, or more than can be")
    void refusesCount(String typed) {
        assertThat(TypedCount.read(typed, 1_000_000_000)).isEmpty();
    }
}
