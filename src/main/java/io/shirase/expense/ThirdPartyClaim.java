package io.shirase.expense;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim of somebody else against the firm, so far as lines follow from it.
 *
 * @param incidentId in which it was entered
 * @param number in the incident, from 1
 * @param claimant who claims; empty where not known
 * @param reference what claim files call it; null where none has named it
 * @param madeAt when it was made, local time in Asia/Tokyo; null where not known
 * @param settlementApproved judgment or a settlement that the insurer approved; false: settled without approval; null:
 *     not settled yet
 */
public record ThirdPartyClaim(
        UUID id,
        UUID incidentId,
        int number,
        String claimant,
        @Nullable String reference,
        @Nullable LocalDateTime madeAt,
        @Nullable Boolean settlementApproved) {

    /** What people call it; empty where nobody has said whose it is. */
    public String name() {
        return !claimant.isEmpty() || reference == null ? claimant : reference;
    }
}
