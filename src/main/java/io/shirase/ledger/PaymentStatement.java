package io.shirase.ledger;

import io.shirase.zengin.Account;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment that has been made, explained by the books as they stood when it was: a later movement changes nothing of it.
 *
 * @param number 1, 2, 3 … of the incident's payments
 * @param account to which it was transferred; null where it was paid elsewhere, or is not this person's to see
 * @param lines what was decided by then, in the order of the claim
 * @param limits those from which a line of the payment takes
 * @param besides whole yen of it that are for no line
 */
public record PaymentStatement(
        Payment payment, int number, @Nullable Account account, List<Line> lines, List<Limit> limits, long besides) {

    public PaymentStatement {
        lines = List.copyOf(lines);
        limits = List.copyOf(limits);
    }

    /**
     * Whole yen each.
     *
     * @param accepted held reasonable, before ratio and limits
     * @param approved to be paid of that
     * @param before of that, paid by earlier payments
     * @param now of that, paid by this one
     */
    public record Line(UUID lineId, long accepted, long approved, long before, long now) {}

    /**
     * Whole yen each.
     *
     * @param code as the product names it
     * @param most what can be paid under it, by what the certificate says at last
     * @param before what other payments had taken from it by then, ordered ones too
     * @param now what this one takes
     */
    public record Limit(String code, long most, long before, long now) {

        public long left() {
            return Math.max(0, most - before - now);
        }
    }
}
