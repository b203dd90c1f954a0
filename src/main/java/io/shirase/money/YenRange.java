package io.shirase.money;

/**
 * Whole yen between two bounds, both included; one amount where they are the same.
 *
 * @param least not above {@code most}
 */
public record YenRange(Yen least, Yen most) {

    public static final YenRange ZERO = exactly(Yen.ZERO);

    /** @throws IllegalArgumentException if the least is above the most */
    public YenRange {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("A range cannot begin above its end: " + least + ", " + most);
        }
    }

    public static YenRange exactly(Yen amount) {
        return new YenRange(amount, amount);
    }

    /** From the smaller of two amounts to the larger one. */
    public static YenRange between(Yen one, Yen other) {
        return one.compareTo(other) <= 0 ? new YenRange(one, other) : new YenRange(other, one);
    }

    /** Whether both bounds are the same. */
    public boolean isExact() {
        return least.equals(most);
    }
}
