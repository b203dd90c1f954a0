package io.shirase.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.money.Yen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the trail tells of a value")
class InWordsTest {

    public record Inner(String name, int count) {}

    public record Entered(
            UUID id,
            @Nullable Yen amount,
            String words,
            List<Inner> parts,
            @Nullable Inner whole) {}

    @Test
    @DisplayName("is what is known of it, without ids and names of the program")
    void known() {
        assertThat(InWords.of(new Entered(
                        UUID.randomUUID(), Yen.of(990_000), "", List.of(new Inner("a", 1)), new Inner("b", 2))))
                .isEqualTo("amount 990000, parts name a, count 1, whole (name b, count 2)");
    }

    @Test
    @DisplayName("is a dash where nothing is known")
    void nothing() {
        assertThat(InWords.of(new Entered(UUID.randomUUID(), null, "", List.of(), null)))
                .isEqualTo("–");
    }
}
