package io.shirase.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"T7000012050002", "T8700110005901", "Ｔ１１８０３０１０１８７７１", "t 8000-0120-1003-8"})
    @DisplayName("A corporation's number carries its check digit, however it is typed")
    void corporations(String typed) {
        assertThat(RegistrationNumber.read(typed))
                .hasValueSatisfying(number -> assertThat(number.hasCheckDigit()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1000012050002", "T8700110005910"})
    @DisplayName("Other digits are a number all the same: a sole trader's is no 法人番号")
    void others(String typed) {
        assertThat(RegistrationNumber.read(typed))
                .hasValueSatisfying(number -> assertThat(number.hasCheckDigit()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T123", "7000012050002", "T70000120500022", "TT700001205000"})
    @DisplayName("Anything else is no number")
    void none(String typed) {
        assertThat(RegistrationNumber.read(typed)).isEmpty();
    }
}
