package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.identity.Knock.Known;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Wrong passwords")
class LoginAttemptsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        LoginAttempts attempts;

        @BeforeEach
        void nothingWasTried() {
            database.sql("delete from shared_try").update();
        }

        @Test
        @DisplayName("make a name wait at one network after five, longer each time, and at most a quarter of an hour")
        void growingPauses() {
            Knock sato = stranger("192.0.2.1", "sato");
            begin(LoginAttempts.FREE, sato);

            assertThat(attempts.begin(sato)).contains(Duration.ofSeconds(30));
            pass(Duration.ofSeconds(30));
            assertThat(attempts.begin(sato)).isEmpty();
            assertThat(attempts.begin(sato)).contains(Duration.ofMinutes(1));
            for (int i = 0; i < 20; i++) {
                pass(Duration.ofMinutes(15));
                attempts.begin(sato);
            }
            assertThat(attempts.begin(sato)).contains(Duration.ofMinutes(15));
            pass(LoginAttempts.MEMORY.plusSeconds(1));
            begin(LoginAttempts.FREE, sato);
        }

        @Test
        @DisplayName("at one network hold back neither the same name elsewhere nor another name there")
        void nobodyElse() {
            begin(LoginAttempts.FREE, stranger("192.0.2.1", "sato"));

            assertThat(attempts.begin(stranger("192.0.2.2", "sato"))).isEmpty();
            assertThat(attempts.begin(stranger("192.0.2.1", "yamada"))).isEmpty();
        }

        @Test
        @DisplayName("are forgiven by the right one, and do not count when they could not be looked at")
        void forgiven() {
            Knock sato = stranger("192.0.2.1", "sato");
            begin(LoginAttempts.FREE, sato);
            attempts.succeeded(sato);
            for (int i = 0; i < 100; i++) {
                assertThat(attempts.begin(sato)).isEmpty();
                attempts.undone(sato);
            }
        }

        @Test
        @DisplayName("of one name after another empty a network's bucket, which holds back strangers only")
        void office() {
            for (int i = 0; i < LoginAttempts.PER_NETWORK; i++) {
                begin(1, stranger("192.0.2.1", "name" + i));
            }

            assertThat(attempts.begin(stranger("192.0.2.1", "another"))).contains(LoginAttempts.NETWORK_REFILL);
            assertThat(attempts.begin(knock("192.0.2.1", "sato", Known.NETWORK)))
                    .isEmpty();
            assertThat(attempts.begin(knock("192.0.2.1", "sato", Known.DEVICE))).isEmpty();
            assertThat(attempts.begin(stranger("192.0.2.2", "another"))).isEmpty();
            pass(LoginAttempts.NETWORK_REFILL);
            assertThat(attempts.begin(stranger("192.0.2.1", "another"))).isEmpty();
        }

        @Test
        @DisplayName("for one name from everywhere are limited too, and hold back strangers only")
        void botnet() {
            for (int i = 0; i < LoginAttempts.PER_NAME; i++) {
                begin(1, stranger("198.51.100." + i, "sato"));
            }

            assertThat(attempts.begin(stranger("203.0.113.1", "sato"))).contains(LoginAttempts.NAME_REFILL);
            assertThat(attempts.begin(stranger("203.0.113.1", "yamada"))).isEmpty();
            assertThat(attempts.begin(knock("203.0.113.9", "sato", Known.NETWORK)))
                    .isEmpty();
        }

        @Test
        @DisplayName("at a browser that is known are limited by themselves")
        void device() {
            Knock known = knock("192.0.2.1", "sato", Known.DEVICE);
            begin(LoginAttempts.FREE, known);

            assertThat(attempts.begin(known)).isPresent();
            assertThat(attempts.begin(stranger("192.0.2.1", "sato"))).isEmpty();
        }

        @Test
        @DisplayName("are counted before they are looked at: of sixty at once, five are")
        void atOnce() {
            AtomicInteger looked = new AtomicInteger();
            try (var threads = Executors.newFixedThreadPool(20)) {
                for (int i = 0; i < 60; i++) {
                    threads.execute(() -> attempts.begin(stranger("192.0.2.1", "sato"))
                            .ifPresentOrElse(wait -> {}, looked::incrementAndGet));
                }
            }

            assertThat(looked).hasValue(LoginAttempts.FREE);
        }

        @Test
        @DisplayName("count for a name however it is written, and for the network that IPv6 gives to one household")
        void readings() {
            assertThat(UserName.of(" Ｓato\u0001")).isEqualTo("sato");
            assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Network.of("2001:db8:1:2::9"));
            assertThat(Network.of("2001:db8:1:3::9")).isNotEqualTo(Network.of("2001:db8:1:2::9"));
            assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        }

        private void begin(int times, Knock knock) {
            for (int i = 0; i < times; i++) {
                assertThat(attempts.begin(knock)).isEmpty();
            }
        }

        private void pass(Duration time) {
            clock.advance(time);
        }

        private static Knock stranger(String network, String name) {
            return knock(network, name, Known.NO);
        }

        private static Knock knock(String network, String name, Known known) {
            return new Knock(name, network, known == Known.DEVICE ? "digest" : "", known);
        }

        @Test
        @DisplayName("hold nobody back for longer than one pause where the clock was wrong for a while")
        void clockSetBack() {
            Knock sato = stranger("192.0.2.1", "sato");
            clock.advance(Duration.ofDays(3));
            begin(LoginAttempts.FREE, sato);
            clock.advance(Duration.ofDays(-3));

            assertThat(attempts.begin(sato)).contains(LoginAttempts.NAME_REFILL);
            pass(LoginAttempts.NAME_REFILL);
            assertThat(attempts.begin(sato)).isEmpty();
        }
    }
}
