package io.shirase.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A link that calls a number")
class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "03-1234-5678, tel:0312345678",
        "０３−１２３４ー５６７８, tel:0312345678",
        "+81 (3) 1234.5678, tel:+81312345678",
        "＃９１１０, tel:#9110"
    })
    @DisplayName("dials its digits, however wide they were typed")
    void dialled(String typed, String address) {
        assertThat(Links.call(typed).getHref()).isEqualTo(address);
    }
}
