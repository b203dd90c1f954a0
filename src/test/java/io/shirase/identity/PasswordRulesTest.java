package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.identity.PasswordRules.Weakness;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password")
class PasswordRulesTest {

    private static final List<String> KNOWN = List.of("sato", "佐藤 美咲", "misaki.sato@example.jp");

    @ParameterizedTest
    @DisplayName("that is short, common or made of what everybody knows will not do")
    @CsvSource({
        "elevenchars, SHORT",
        "password1234, COMMON",
        "passwordpassword, COMMON",
        "qwertyuiop123456, COMMON",
        "aaaaaaaaaaaaaaaa, COMMON",
        "123456789012345, COMMON",
        "misaki.sato@example.jp1, PERSONAL",
        "Sato-2026-2027, PERSONAL",
        "shirase-demo, COMMON"
    })
    void weak(String password, Weakness why) {
        assertThat(PasswordRules.weakness(password, KNOWN)).contains(why);
    }

    @Test
    @DisplayName("that the hash would read only in part will not do")
    void tooLong() {
        assertThat(PasswordRules.weakness("雨の日は駅まで歩きますよね、そうですか。本当に？", KNOWN)).isEmpty();
        assertThat(PasswordRules.weakness("雨の日は駅まで歩きますよね、そうですか。本当に？？？", KNOWN)).contains(Weakness.LONG);
    }

    @ParameterizedTest
    @DisplayName("of several words will do, without digits, capitals or symbols")
    @ValueSource(strings = {"correct horse battery", "雨の日は駅まで歩きますよ", "kumo to yama no aida", "zq7pfk2mx9wd"})
    void good(String password) {
        assertThat(PasswordRules.weakness(password, KNOWN)).isEmpty();
    }
}
