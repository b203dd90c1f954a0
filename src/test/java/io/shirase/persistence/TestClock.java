package io.shirase.persistence;

import io.shirase.storage.Rehearsal;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it; ahead in a drill, as the portal's own is. */
public class TestClock extends Clock {

    /** What it shows at the beginning of every test. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 10, 0);

    private final ZoneId zone;
    private volatile Instant now = START.atZone(Japan.ZONE).toInstant();

    TestClock() {
        this(Japan.ZONE);
    }

    private TestClock(ZoneId zone) {
        this.zone = zone;
    }

    public void set(LocalDateTime time) {
        now = time.atZone(Japan.ZONE).toInstant();
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        return Rehearsal.here().map(played -> played.at(now)).orElse(now);
    }
}
