package io.shirase.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An amount of yen")
class YenTest {

    @Test
    void isZeroOrMore() {
        assertThat(new Yen(0)).isEqualTo(Yen.ZERO).isEqualTo(Yen.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Yen.of(-1)).withMessageContaining("-1");
    }

    @Test
    void isZeroOnlyWhereNothingIsLeft() {
        assertThat(Yen.ZERO.isZero()).isTrue();
        assertThat(Yen.of(1).isZero()).isFalse();
    }

    @Test
    void addsUpAndSaysSoWhereTheSumDoesNotFit() {
        assertThat(Yen.of(2).plus(Yen.of(3))).isEqualTo(Yen.of(5));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Yen.of(Long.MAX_VALUE).plus(Yen.of(1)));
    }

    @Test
    void isNeverTakenBelowZero() {
        assertThat(Yen.of(5).minusOrZero(Yen.of(3))).isEqualTo(Yen.of(2));
        assertThat(Yen.of(3).minusOrZero(Yen.of(5))).isEqualTo(Yen.ZERO);
    }

    @Test
    void isOrderedByItsSize() {
        assertThat(Yen.of(3).min(Yen.of(5))).isEqualTo(Yen.of(3));
        assertThat(Yen.of(5).min(Yen.of(3))).isEqualTo(Yen.of(3));
        assertThat(Yen.of(3)).isLessThan(Yen.of(5)).isEqualByComparingTo(Yen.of(3));
        assertThat(Yen.of(5)).isGreaterThan(Yen.of(3));
    }
}
