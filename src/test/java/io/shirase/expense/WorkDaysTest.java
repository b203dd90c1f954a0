package io.shirase.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.money.Yen;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 28);
    private static final WorkDays TEN = new WorkDays(FIRST, FIRST.plusDays(9));

    @Test
    @DisplayName("Work over several days is parted by its days, and no yen is lost")
    void parted() {
        assertThat(TEN.part(Yen.of(1_000_001), FIRST.plusDays(2)))
                .isEqualTo(new WorkDays.Parts(Yen.of(300_000), Yen.of(700_001)));
        assertThat(TEN.part(Yen.of(Yen.MAX_AMOUNT), FIRST).within().amount()).isEqualTo(Yen.MAX_AMOUNT / 10);
    }

    @Test
    @DisplayName("An edge before the first or on the last day parts nothing")
    void notParted() {
        assertThat(TEN.areParted(FIRST.minusDays(1))).isFalse();
        assertThat(TEN.areParted(FIRST)).isTrue();
        assertThat(TEN.areParted(FIRST.plusDays(8))).isTrue();
        assertThat(TEN.areParted(FIRST.plusDays(9))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> TEN.part(Yen.of(1), FIRST.plusDays(9)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkDays(FIRST, FIRST.minusDays(1)));
    }
}
