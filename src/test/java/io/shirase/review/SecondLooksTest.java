package io.shirase.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.review.SecondLooks.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A second look")
class SecondLooksTest {

    private static final Yen LIMIT = Yen.of(5_000_000);

    private final LineStanding standing = new LineStanding(
            new ExpenseLine(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    1,
                    1,
                    ExpenseFacts.NONE.with(facts -> facts.amount = Yen.of(4_500_000)),
                    List.of(),
                    "policyholder",
                    Instant.EPOCH,
                    "policyholder",
                    Instant.EPOCH,
                    0),
            List.of());

    @Test
    @DisplayName(
            "is chosen by chance from a seed that is kept: the same seed chooses the same, and about as often as was set")
    void chance() {
        Random random = new Random(1);
        long chosen = random.longs(10_000)
                .filter(seed -> SecondLooks.isChosen(seed, 5))
                .peek(seed -> assertThat(SecondLooks.isChosen(seed, 5)).isTrue())
                .count();
        assertThat(chosen).isBetween(400L, 600L);
        SecondLooks always = new SecondLooks(null, null, new Rules(100, 0));
        Long seed = always.seed(Yen.of(1));
        assertThat(seed).isNotNull();
        assertThat(always.of(Decide.accept(UUID.randomUUID(), standing), standing, Yen.of(1), seed, LIMIT))
                .containsExactly(SecondLook.SAMPLE);
        assertThat(always.seed(Yen.ZERO)).isNull();
        assertThat(SecondLooks.NONE.seed(Yen.of(1))).isNull();
    }

    @Test
    @DisplayName("once chosen stays chosen: nobody takes a decision back and tries again")
    void staysChosen() {
        SecondLooks looks = new SecondLooks(null, null, new Rules(1, 0));
        LineStanding after = standing.with(new LineDecision(
                        UUID.randomUUID(),
                        standing.line().id(),
                        1,
                        DecisionKind.ACCEPT,
                        Yen.of(1),
                        "",
                        null,
                        null,
                        null,
                        0,
                        true,
                        "handler",
                        Instant.EPOCH,
                        java.util.Set.of(SecondLook.SAMPLE),
                        7L,
                        null))
                .with(new LineDecision(
                        UUID.randomUUID(),
                        standing.line().id(),
                        2,
                        DecisionKind.WITHDRAW,
                        null,
                        "",
                        null,
                        null,
                        null,
                        0,
                        false,
                        "handler",
                        Instant.EPOCH));
        long never = new Random(3)
                .longs()
                .filter(seed -> !SecondLooks.isChosen(seed, 1))
                .findFirst()
                .orElseThrow();
        assertThat(looks.of(
                        Decide.accept(UUID.randomUUID(), after),
                        after,
                        Objects.requireNonNull(after.asked()),
                        never,
                        LIMIT))
                .containsExactly(SecondLook.SAMPLE);
    }

    @Test
    @DisplayName("comes by rule just below what one person may decide alone")
    void nearTheLimit() {
        SecondLooks looks = new SecondLooks(null, null, new Rules(0, 90));
        Decide wanted = Decide.accept(UUID.randomUUID(), standing);
        assertThat(looks.of(wanted, standing, Yen.of(4_500_000), null, LIMIT)).containsExactly(SecondLook.NEAR_LIMIT);
        assertThat(looks.of(wanted, standing, Yen.of(4_499_999), null, LIMIT)).isEmpty();
    }
}
