package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.money.Yen;

/** Reads fractions: two whole numbers in an array. */
final class Rates {

    private Rates() {}

    static Claim.Rate read(JsonInput in) {
        return read(in, Yen.MAX_AMOUNT);
    }

    /** A fraction above 0 and at most 1. */
    static Claim.Rate premiumRatio(JsonInput in) {
        Claim.Rate rate = read(in, Claim.Rate.MOST_PREMIUM);
        if (rate.numerator() == 0 || rate.numerator() > rate.denominator()) {
            throw in.refuse("A premium ratio lies above 0 and is at most 1.");
        }
        return rate;
    }

    private static Claim.Rate read(JsonInput in, long most) {
        long[] numbers = new long[2];
        in.beginArray();
        int count = 0;
        while (in.element(count)) {
            if (count == 2) {
                throw in.refuse("A rate has two numbers.");
            }
            numbers[count] = in.wholeNumber(most);
            if (count == 1 && numbers[1] == 0) {
                throw in.refuse("The denominator is zero.");
            }
            count++;
        }
        if (count < 2) {
            throw in.refuse("A rate has two numbers.");
        }
        return new Claim.Rate(numbers[0], numbers[1]);
    }
}
