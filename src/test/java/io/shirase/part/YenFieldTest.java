package io.shirase.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.money.Yen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A field for yen")
class YenFieldTest {

    private final YenField field = new YenField("金額");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567",
                "1,234,567",
                "１，２３４，５６７",
                "¥1,234,567",
                "￥1234567",
                "1234567円",
                " 1 234 567 ",
                "1、234、567"
            })
    @DisplayName("reads an amount however people type it, and shows it in groups of three")
    void reads(String typed) {
        field.setValue(typed);

        assertThat(field.yen()).contains(Yen.of(1_234_567));
        assertThat(field.getValue()).isEqualTo("1,234,567");
        assertThat(field.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12万いくら", "1.5", "-300", "1,23", "九千", "99999999999999999"})
    @DisplayName("keeps what is no whole number of yen, and says what is wrong")
    void keepsWhatIsMistyped(String typed) {
        field.setValue(typed);

        assertThat(field.yen()).isEmpty();
        assertThat(field.isMistyped()).isTrue();
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("1,234,567");
    }

    @Test
    @DisplayName("has nothing against being empty")
    void empty() {
        field.setYen(Yen.of(5));
        field.setYen(null);

        assertThat(field.yen()).isEmpty();
        assertThat(field.isMistyped()).isFalse();
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    @DisplayName("forgets its complaint when the amount is mended")
    void mended() {
        field.setValue("12万いくら");
        field.setValue("120000");

        assertThat(field.isInvalid()).isFalse();
        assertThat(field.yen()).contains(Yen.of(120_000));
    }
}
