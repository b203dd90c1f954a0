package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The days on which one is reminded")
class ReminderDaysTest {

    private static final LocalDate LAST = LocalDate.of(2027, 1, 4);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-12-27, ",
        "2026-12-28, -7",
        "2026-12-31, -7",
        "2027-01-01, -3",
        "2027-01-03, -1",
        "2027-01-04, -1",
        "2027-01-05, 1",
        "2027-01-07, 3",
        // after a week in which nothing could be sent, the last one still is; after more it is no news
        "2027-01-14, 3",
        "2027-01-15, "
    })
    @DisplayName("are 7, 3 and 1 before, 1 and 3 after; of what was missed, only the latest")
    void standard(LocalDate today, @Nullable Integer due) {
        assertThat(ReminderDays.STANDARD.due(LAST, RECEIVED, today).orElse(null))
                .isEqualTo(due);
    }

    @Test
    @DisplayName("do not begin before the day after the report, which has said it itself")
    void reported() {
        assertThat(ReminderDays.STANDARD.due(LAST, LAST.minusDays(3), LAST.minusDays(3)))
                .isEmpty();
        assertThat(ReminderDays.STANDARD.due(LAST, LAST.minusDays(2), LAST.minusDays(1)))
                .contains(-1);
    }

    @Test
    @DisplayName("are a person's own choice, at least one of them before the last day")
    void chosen() {
        ReminderDays own = new ReminderDays(new TreeSet<>(List.of(-14, 0)));

        assertThat(ReminderDays.read(own.stored())).isEqualTo(own);
        assertThat(own.due(LAST, RECEIVED, LAST.minusDays(7))).contains(-14);
        assertThat(own.due(LAST, RECEIVED, LAST)).contains(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(new TreeSet<>(List.of(1, 3))));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(new TreeSet<>(List.of(-2))));
    }

    @Test
    @DisplayName("are looked for again on the next of all that can be chosen, and by a day at the latest")
    void next() {
        LocalDate latest = LAST.plusDays(30);

        assertThat(ReminderDays.next(List.of(LAST), LAST.minusDays(10), latest)).isEqualTo(LAST.minusDays(7));
        assertThat(ReminderDays.next(List.of(LAST), LAST, latest)).isEqualTo(LAST.plusDays(1));
        assertThat(ReminderDays.next(List.of(LAST), LAST.plusDays(7), latest)).isEqualTo(latest);
        assertThat(ReminderDays.next(List.of(), LAST, latest)).isEqualTo(latest);
    }
}
