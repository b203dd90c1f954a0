package io.shirase.product;

import io.shirase.language.Coded;
import io.shirase.money.Yen;

/**
 * An amount of something that a product counts in.
 *
 * @param amount whole yen, percent, days or years
 */
public record Quantity(long amount, Unit unit) {

    /** What is counted, and from what number to what number that makes sense. */
    public enum Unit implements Coded {
        YEN("yen", 0, Yen.MAX_AMOUNT),
        PERCENT("percent", 0, 100),
        DAYS("days", 1, 36_500),
        YEARS("years", 1, 100);

        private final String code;
        private final long least;
        private final long most;

        Unit(String code, long least, long most) {
            this.code = code;
            this.least = least;
            this.most = most;
        }

        @Override
        public String code() {
            return code;
        }

        public long least() {
            return least;
        }

        public long most() {
            return most;
        }

        public boolean allows(long amount) {
            return amount >= least && amount <= most;
        }
    }

    /** @throws IllegalArgumentException if the amount is outside what its unit allows */
    public Quantity {
        if (!unit.allows(amount)) {
            throw new IllegalArgumentException(
                    "%d is no number of %s from %d to %d".formatted(amount, unit.code(), unit.least(), unit.most()));
        }
    }

    public static Quantity yen(long amount) {
        return new Quantity(amount, Unit.YEN);
    }

    public static Quantity percent(long amount) {
        return new Quantity(amount, Unit.PERCENT);
    }

    public static Quantity days(long amount) {
        return new Quantity(amount, Unit.DAYS);
    }

    public static Quantity years(long amount) {
        return new Quantity(amount, Unit.YEARS);
    }
}
