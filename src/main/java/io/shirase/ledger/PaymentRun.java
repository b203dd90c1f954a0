package io.shirase.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A file of transfers.
 *
 * @param number 1, 2, 3 …: it stands in the file with each transfer, and comes back with the result
 * @param payOn the day of the transfers
 */
public record PaymentRun(UUID id, long number, LocalDate payOn, String by, Instant at, List<PaymentRuns.Item> items) {

    public PaymentRun {
        items = List.copyOf(items);
    }

    /** Whole yen of all of it. */
    public long sum() {
        return items.stream()
                .mapToLong(item -> item.payment().amount().amount())
                .sum();
    }

    /** Whether it is still open what the bank did. */
    public boolean isOpen() {
        return items.stream().anyMatch(item -> item.payment().state() == PaymentStep.IN_FILE);
    }
}
