package io.shirase.expense;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the expense log as it stands.
 *
 * @param position where the line stands in its claim: limits are used up in this order
 * @param number what people call the line: the first line entered in the incident is 1, and the number stays whatever is
 *     removed later
 * @param receipts ids of its receipts, in the order attached
 * @param createdBy the user name of who entered it
 * @param version to hand back with an edit, which fails if somebody else has changed the line since
 */
public record ExpenseLine(
        UUID id,
        UUID incidentId,
        long position,
        int number,
        ExpenseFacts facts,
        List<UUID> receipts,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        long version) {

    public ExpenseLine {
        receipts = List.copyOf(receipts);
    }
}
