package io.shirase.ledger;

import io.shirase.language.Coded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the books of a policy period that does not agree.
 *
 * @param incidentId null where it is about a stop or a limit of the whole period
 * @param line the number of the line; null where it is about none
 * @param what which balance; or the code of the limit
 * @param should whole yen by the engine; of a limit the most that may go out
 * @param is whole yen by the books
 */
public record Finding(
        Kind kind,
        UUID policyId,
        @Nullable UUID incidentId,
        @Nullable Integer line,
        String what,
        long should,
        long is) {

    /** What does not agree. */
    public enum Kind implements Coded {
        /** A balance is not what the engine says. */
        BALANCE("balance"),
        /** More has gone out than a limit allows. */
        LIMIT("limit"),
        /** A line got more than is due to it: to be given back. */
        OVERPAID("overpaid"),
        /** A payment and its entries are not the same sum. */
        PAYMENT("payment");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
