package io.shirase.drill;

/** A firm keeps as many drills as it may: one has to go before another begins. */
public final class TooManyDrills extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyDrills() {
        super("A firm keeps at most " + Drills.MOST + " drills");
    }
}
