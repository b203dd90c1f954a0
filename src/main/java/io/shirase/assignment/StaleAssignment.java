package io.shirase.assignment;

import io.shirase.identity.Handler;
import org.jspecify.annotations.Nullable;

/** Somebody else has given the incident to another meanwhile; nothing was changed. */
public final class StaleAssignment extends RuntimeException {

    private final transient @Nullable Handler now;

    StaleAssignment(@Nullable Handler now) {
        super("The incident was given to somebody else meanwhile");
        this.now = now;
    }

    /** Who looks after it by now; null for nobody. */
    public @Nullable Handler now() {
        return now;
    }
}
