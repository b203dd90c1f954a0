package io.shirase.policy;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a policy, as it stands in the database. */
@Embeddable
final class StandingColumns {

    private @Nullable LocalDateTime cancelledAt;
    private @Nullable String cancelledWhy;
    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledEnteredAt;
    private @Nullable String voidWhy;
    private @Nullable String voidBy;
    private @Nullable Instant voidAt;
    private @Nullable String unpaidBy;
    private @Nullable Instant unpaidAt;
    private @Nullable UUID renewsId;

    @Nullable
    LocalDateTime cancelledAt() {
        return cancelledAt;
    }

    void take(Standing standing) {
        Standing.Cancellation cancelled = standing.cancelled();
        cancelledAt = cancelled == null ? null : cancelled.at();
        cancelledWhy = cancelled == null ? null : cancelled.why();
        cancelledBy = cancelled == null ? null : cancelled.enteredBy();
        cancelledEnteredAt = cancelled == null ? null : cancelled.enteredAt();
        Standing.Voided voided = standing.voided();
        voidWhy = voided == null ? null : voided.why();
        voidBy = voided == null ? null : voided.enteredBy();
        voidAt = voided == null ? null : voided.enteredAt();
        Standing.Unpaid unpaid = standing.unpaid();
        unpaidBy = unpaid == null ? null : unpaid.enteredBy();
        unpaidAt = unpaid == null ? null : unpaid.enteredAt();
        renewsId = standing.renews();
    }

    Standing toStanding() {
        Standing.Cancellation cancelled =
                cancelledAt == null || cancelledWhy == null || cancelledBy == null || cancelledEnteredAt == null
                        ? null
                        : new Standing.Cancellation(cancelledAt, cancelledWhy, cancelledBy, cancelledEnteredAt);
        Standing.Unpaid unpaid = unpaidBy == null || unpaidAt == null ? null : new Standing.Unpaid(unpaidBy, unpaidAt);
        Standing.Voided voided = voidWhy == null || voidBy == null || voidAt == null
                ? null
                : new Standing.Voided(voidWhy, voidBy, voidAt);
        return new Standing(cancelled, voided, unpaid, renewsId);
    }
}
