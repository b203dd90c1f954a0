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
            throw in.refuse("claimfile.premium-ratio");
        }
        return rate;
    }

    private static Claim.Rate read(JsonInput in, long most) {
        long[] numbers = new long[2];
        in.beginArray();
        int count = 0;
        while (in.element(count)) {
            if (count == 2) {
                throw in.refuse("claimfile.rate");
            }
            numbers[count] = in.wholeNumber(most);
            if (count == 1 && numbers[1] == 0) {
                throw in.refuse("claimfile.rate.zero");
            }
            count++;
        }
        if (count < 2) {
            throw in.refuse("claimfile.rate");
        }
        return new Claim.Rate(numbers[0], numbers[1]);
    }
}
