package io.shirase.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hours that something took")
class DelaysTest {

    @Test
    @DisplayName("have a median and a ninth tenth that were really taken, by the nearest rank")
    void nearestRank() {
        Delays delays = new Delays();
        for (long hours = 1; hours <= 10; hours++) {
            delays.add(hours * 10, 1);
        }
        assertThat(delays.within(0.5)).isEqualTo(50);
        assertThat(delays.within(0.9)).isEqualTo(90);

        delays.add(1000L, 90);
        assertThat(delays.times()).isEqualTo(100);
        assertThat(delays.within(0.5)).isEqualTo(1000);
    }

    @Test
    @DisplayName("are unknown where nothing has happened, and leave out what still waits")
    void unknown() {
        Delays delays = new Delays();
        delays.add(null, 7);
        assertThat(delays.within(0.5)).isNull();
        assertThat(delays.times()).isZero();
        assertThat(delays.waiting()).isEqualTo(7);

        delays.add(0L, 1);
        assertThat(delays.within(0.9)).isZero();
    }

    @Test
    @DisplayName("of all together are those of each")
    void together() {
        Delays one = new Delays();
        one.add(24L, 3);
        Delays other = new Delays();
        other.add(48L, 2);
        other.add(null, 1);
        one.add(other);
        assertThat(one.times()).isEqualTo(5);
        assertThat(one.waiting()).isEqualTo(1);
        assertThat(one.within(0.5)).isEqualTo(24);
        assertThat(one.within(0.9)).isEqualTo(48);
    }
}
