package io.shirase.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wrong passwords")
class LoginAttemptsTest {

    private Instant now = Instant.parse("2026-11-23T00:00:00Z");
    private final LoginAttempts attempts = new LoginAttempts(new MovableClock());

    @Test
    @DisplayName("make one name wait at one address after five, and nobody else")
    void oneName() {
        fail(LoginAttempts.PER_NAME, "192.0.2.1", "sato");

        assertThat(attempts.mustWait("192.0.2.1", "sato")).isTrue();
        assertThat(attempts.mustWait("192.0.2.1", " SATO ")).isTrue();
        assertThat(attempts.mustWait("192.0.2.1", "yamada")).isFalse();
        assertThat(attempts.mustWait("192.0.2.2", "sato")).isFalse();
    }

    @Test
    @DisplayName("are forgotten after ten minutes")
    void forgotten() {
        fail(LoginAttempts.PER_NAME, "192.0.2.1", "sato");
        now = now.plus(LoginAttempts.MEMORY);

        assertThat(attempts.mustWait("192.0.2.1", "sato")).isFalse();
    }

    @Test
    @DisplayName("are forgiven by the right one")
    void forgiven() {
        fail(LoginAttempts.PER_NAME - 1, "192.0.2.1", "sato");
        attempts.succeeded("192.0.2.1", "sato");
        fail(1, "192.0.2.1", "sato");

        assertThat(attempts.mustWait("192.0.2.1", "sato")).isFalse();
    }

    @Test
    @DisplayName("make an address wait that tries one name after another")
    void manyNames() {
        for (int i = 0; i < LoginAttempts.PER_ADDRESS; i++) {
            fail(1, "192.0.2.1", "name" + i);
        }

        assertThat(attempts.mustWait("192.0.2.1", "another")).isTrue();
        assertThat(attempts.mustWait("192.0.2.2", "another")).isFalse();
    }

    private void fail(int times, String address, String name) {
        for (int i = 0; i < times; i++) {
            attempts.failed(address, name);
            now = now.plus(Duration.ofMillis(1));
        }
    }

    private final class MovableClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
