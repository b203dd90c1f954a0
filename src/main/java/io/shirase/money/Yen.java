package io.shirase.money;

/**
 * An amount of whole yen, never negative.
 *
 * @param amount whole yen, 0 to {@link #MAX_AMOUNT}
 */
public record Yen(long amount) implements Comparable<Yen> {

    /** The largest amount that a claim file can carry: the largest whole number that every JSON reader keeps exact. */
    public static final long MAX_AMOUNT = 9_007_199_254_740_991L;

    public static final Yen ZERO = new Yen(0);

    /** @throws IllegalArgumentException if the amount is negative */
    public Yen {
        if (amount < 0) {
            throw new IllegalArgumentException("An amount of yen cannot be negative: " + amount);
        }
    }

    public static Yen of(long amount) {
        return amount == 0 ? ZERO : new Yen(amount);
    }

    /** @throws ArithmeticException if the sum does not fit */
    public Yen plus(Yen other) {
        return of(Math.addExact(amount, other.amount));
    }

    /** This amount less the other, and zero where the other is larger. */
    public Yen minusOrZero(Yen other) {
        return of(Math.max(0, amount - other.amount));
    }

    public Yen min(Yen other) {
        return amount <= other.amount ? this : other;
    }

    /** Whether a claim file can carry it. */
    public boolean isCarried() {
        return amount <= MAX_AMOUNT;
    }

    /** Whether it is exactly so many times the other, however much that is. */
    public boolean isTimes(int count, Yen each) {
        return Math.multiplyHigh(count, each.amount) == 0 && count * each.amount == amount;
    }

    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }
}
