package io.shirase.demo;

import io.shirase.expense.ExpenseFacts;
import io.shirase.money.Yen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an invented vendor has sold, as its receipt or invoice says.
 *
 * @param buyer the insured
 * @param number of the paper
 * @param what was sold, in the vendor's words
 * @param gross whole yen with tax
 * @param on the day of the paper; null where the line has none
 */
record DemoSale(
        String buyer,
        String number,
        String vendor,
        String what,
        String activity,
        long gross,
        @Nullable LocalDate on) {

    private static final int TAX_PERCENT = 10;

    static DemoSale of(String buyer, String number, ExpenseFacts facts) {
        Yen amount = facts.amount();
        return new DemoSale(
                buyer,
                number,
                facts.vendor(),
                facts.note(),
                String.valueOf(facts.activity()),
                amount == null ? 0 : amount.amount(),
                facts.spentOn() == null ? facts.accruedOn() : facts.spentOn());
    }

    /** Whole yen of consumption tax in the sum, rounded down. */
    long tax() {
        return gross * TAX_PERCENT / (100 + TAX_PERCENT);
    }

    long net() {
        return gross - tax();
    }

    /**
     * The vendor's number as an issuer of qualified invoices, with the right check digit. It begins with a registry office
     * that does not exist, so that it is nobody's.
     */
    String registration() {
        String twelve = "9999%08d".formatted(Math.floorMod(vendor.hashCode(), 100_000_000));
        int sum = 0;
        for (int fromRight = 1; fromRight <= twelve.length(); fromRight++) {
            int digit = twelve.charAt(twelve.length() - fromRight) - '0';
            sum += digit * (fromRight % 2 == 1 ? 1 : 2);
        }
        return "T" + (9 - sum % 9) + twelve;
    }
}
