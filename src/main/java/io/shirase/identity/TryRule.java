package io.shirase.identity;

import java.time.Duration;
import java.time.Instant;

/** How often something may be tried. */
interface TryRule {

    /**
     * What is kept of a key.
     *
     * @param over from when on it is as if nothing had been tried
     * @param tries how often, where the rule counts
     */
    record Tried(Instant over, int tries) {}

    /** What sets its keys apart from those of other rules. */
    String name();

    /** How long what was tried can matter at most. */
    Duration memory();

    /** How long until one more may be; not positive where it may be now. */
    Duration left(Tried before, Instant now);

    /** What is kept once one more was tried. */
    Tried after(Tried before, Instant now);

    /** What is kept once one does not count. */
    Tried without(Tried now);
}
