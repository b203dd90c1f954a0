package io.shirase.claim;

import io.shirase.expense.ExpenseFacts;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the insurer was asked about a line before it was ordered.
 *
 * @param number of the request, and of the letter that grants it
 * @param granted null while it is asked
 */
public record LineConsent(
        UUID requestId, String number, @Nullable Granted granted) {

    /**
     * @param on the day of the letter, in Japan
     * @param amount whole yen that may be spent
     * @param until the last day on which it may be ordered; null where none is set
     * @param together whole yen of all lines that rest on it
     */
    public record Granted(
            LocalDate on, Yen amount, @Nullable LocalDate until, Yen together) {

        /** Whole yen by which the lines that rest on it go beyond it. */
        public Yen excess() {
            return together.minusOrZero(amount);
        }
    }

    /** The day of the consent that counts for a line; empty while none is granted, and for what was ordered too late. */
    public Optional<LocalDate> countsFor(ExpenseFacts line) {
        return Optional.ofNullable(granted).filter(grant -> !isLate(line)).map(Granted::on);
    }

    /** Whether the line was ordered, or where that is not known arose, after the last day of what was granted. */
    public boolean isLate(ExpenseFacts line) {
        LocalDate ordered =
                line.orderedAt() == null ? line.accruedOn() : line.orderedAt().toLocalDate();
        return granted != null && granted.until() != null && ordered != null && ordered.isAfter(granted.until());
    }
}
