package io.shirase.claim;

/** Somebody else has changed or removed the interruption since it was read; nothing was saved. */
public class StaleInterruption extends RuntimeException {

    private final String by;

    StaleInterruption(String by) {
        super("The interruption has been changed by " + by);
        this.by = by;
    }

    /** The user name of who changed it. */
    public String by() {
        return by;
    }
}
