package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A letter")
class LettersTest {

    @Test
    @DisplayName("and the marks on it become one letter")
    void marksAreJoined() {
        assertThat(Letters.composed("か\u3099と e\u0301")).isEqualTo("がと é");
    }

    @Test
    @DisplayName("of a registered name stays the letter that it is")
    void namesKeepTheirLetters() {
        assertThat(Letters.composed("\uFA19社 福\uFA1B 都\uFA26 飯\uFA2A 𠮷﨑"))
                .isEqualTo("\uFA19社 福\uFA1B 都\uFA26 飯\uFA2A 𠮷﨑");
        assertThat(Letters.composed("\uFA19\uFE00社 辻\uDB40\uDD01")).isEqualTo("\uFA19\uFE00社 辻\uDB40\uDD01");
    }
}
