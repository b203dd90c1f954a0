package io.shirase.report;

import java.time.Duration;

/** So many reports were begun from one network that the next one waits. */
public class TooManyNotices extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration left;

    TooManyNotices(Duration left) {
        super("Too many reports were begun from one network");
        this.left = left;
    }

    /** How long, until the next one can be begun. */
    public Duration left() {
        return left;
    }
}
