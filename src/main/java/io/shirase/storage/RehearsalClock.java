package io.shirase.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock, which is ahead where a drill is played that was moved on, and nowhere else. */
public final class RehearsalClock extends Clock {

    private final Clock real;

    public RehearsalClock(Clock real) {
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(Rehearsal.aheadHere());
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
