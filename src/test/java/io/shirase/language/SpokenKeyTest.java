package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is compared with what somebody typed or heard")
class SpokenKeyTest {

    @ParameterizedTest
    @CsvSource({
        "株式会社やまびこ食品, やまびこ食品(株)",
        "株式会社やまびこ食品, やまびこ食品　㈱",
        "株式会社やまびこ食品, カブシキガイシャ ヤマビコ食品",
        "株式会社やまびこ食品, ｶ)ﾔﾏﾋﾞｺ食品",
        "株式会社テスト商会, ㈱テスト商会",
        "有限会社テスト, テスト(有)",
        "合同会社テスト・ラボ, テストラボ",
        "SR-2026-000123, ＳＲ－２０２６－０００１２３",
        "SR-2026-000123, sr 2026 000123",
        "C-0001, Ｃ―０００１"
    })
    @DisplayName("is the same whatever its width, capitals, kana, spaces, dashes and form of company")
    void same(String stored, String typed) {
        assertThat(SpokenKey.of(typed)).isEqualTo(SpokenKey.of(stored));
    }

    @ParameterizedTest
    @CsvSource({"テスト商会, テスト商事", "C-0001, C-0010", "コーヒー, コヒ"})
    @DisplayName("differs where the words do")
    void different(String one, String other) {
        assertThat(SpokenKey.of(one)).isNotEqualTo(SpokenKey.of(other));
    }

    @Test
    @DisplayName("takes the signs of a pattern for themselves")
    void pattern() {
        assertThat(SpokenKey.within("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }
}
