package io.shirase.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock, which is ahead where a drill is played that was moved on, stands where one has ended, and nowhere else. */
public final class RehearsalClock extends Clock {

    private final Clock real;

    public RehearsalClock(Clock real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        return Rehearsal.here().map(played -> played.at(now)).orElse(now);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RehearsalClock(real.withZone(zone));
    }
}
