package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.identity.SharedTries.Limit;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Tries counted in the database")
class SharedTriesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final Limit LIMIT = new Limit("test", 3, Duration.ofMinutes(10));

        private final String key = UUID.randomUUID().toString();

        @Autowired
        SharedTries tries;

        @Test
        @DisplayName("are so many at once, then one after each pause, and as many again after all pauses")
        void soManyAtOnce() {
            IntStream.range(0, 3)
                    .forEach(i -> assertThat(tries.take(LIMIT, key)).isEmpty());
            assertThat(tries.take(LIMIT, key)).contains(Duration.ofMinutes(10));
            clock.advance(Duration.ofMinutes(4));
            assertThat(tries.take(LIMIT, key)).contains(Duration.ofMinutes(6));
            clock.advance(Duration.ofMinutes(6));
            assertThat(tries.take(LIMIT, key)).isEmpty();
            assertThat(tries.take(LIMIT, key)).isPresent();
            assertThat(tries.take(LIMIT, key + "another")).isEmpty();

            clock.advance(Duration.ofMinutes(30));
            tries.tidy();
            IntStream.range(0, 3)
                    .forEach(i -> assertThat(tries.take(LIMIT, key)).isEmpty());
        }

        @Test
        @DisplayName("wait for no more than one pause where the clock ran ahead and was set back")
        void clockSetBack() {
            clock.advance(Duration.ofDays(2));
            tries.take(LIMIT, key);
            clock.advance(Duration.ofDays(-2));

            assertThat(tries.take(LIMIT, key)).contains(Duration.ofMinutes(10));
            clock.advance(Duration.ofMinutes(10));
            assertThat(tries.take(LIMIT, key)).isEmpty();
        }

        @Test
        @DisplayName("are no more when twenty come at once, as from several servers")
        void atOnce() {
            var taken = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> tries.take(LIMIT, key)))
                    .toList();

            assertThat(taken.stream().map(CompletableFuture::join).filter(Optional::isEmpty))
                    .hasSize(3);
        }
    }
}
