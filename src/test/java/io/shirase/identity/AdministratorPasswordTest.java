package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministratorPasswordTest {

    @ParameterizedTest
    @CsvSource({
        "shirase-demo, is a known one",
        "Shirase-Demo, is a known one",
        "password1234, is a known one",
        "changeme2026!, is a known one",
        "k7#vQ2, is shorter than 12 characters",
        "aaaabbbbccccdddd, is a known one",
        "xX-root-4711-yY, contains the user name"
    })
    void aPasswordThatOthersGuessWillNotDo(String password, String why) {
        assertThat(AdministratorPassword.weakness("root", password)).contains(why);
    }

    @Test
    void aPasswordThatIsOnlyReadInPartWillNotDo() {
        assertThat(AdministratorPassword.weakness("root", "知らせ、とても長い合言葉です。".repeat(4)))
                .contains("is longer than 72 bytes");
    }

    @Test
    void aLongPasswordWillDo() {
        assertThat(AdministratorPassword.weakness("root", "correct horse battery"))
                .isEmpty();
        assertThat(AdministratorPassword.weakness("root", "雨の日は駅まで歩きます" + "よ。")).isEmpty();
    }
}
