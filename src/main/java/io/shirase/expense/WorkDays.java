package io.shirase.expense;

import io.shirase.money.Yen;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Work that went on over several days, every day alike.
 *
 * @param last not before the first
 */
public record WorkDays(LocalDate first, LocalDate last) {

    /**
     * An amount in two parts, whole yen.
     *
     * @param within of the days up to the edge, rounded down
     * @param after the rest
     */
    public record Parts(Yen within, Yen after) {}

    /** @throws IllegalArgumentException if the last day is before the first */
    public WorkDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Work cannot end before it begins");
        }
    }

    /** Whether some of the days are up to the edge and some after it. */
    public boolean areParted(LocalDate edge) {
        return !edge.isBefore(first) && edge.isBefore(last);
    }

    /**
     * @param edge the last day within
     * @throws IllegalArgumentException if the edge does not part the days
     */
    public Parts part(Yen amount, LocalDate edge) {
        if (!areParted(edge)) {
            throw new IllegalArgumentException("No day on one side of " + edge);
        }
        long within = BigInteger.valueOf(amount.amount())
                .multiply(BigInteger.valueOf(days(first, edge)))
                .divide(BigInteger.valueOf(days(first, last)))
                .longValueExact();
        return new Parts(Yen.of(within), Yen.of(amount.amount() - within));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
