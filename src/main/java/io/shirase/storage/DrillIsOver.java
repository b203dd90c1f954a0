package io.shirase.storage;

/** A drill that has ended is only read: nothing was changed. */
public class DrillIsOver extends RuntimeException {

    DrillIsOver() {
        super("The drill has ended");
    }
}
