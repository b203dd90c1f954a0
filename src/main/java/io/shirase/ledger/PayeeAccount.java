package io.shirase.ledger;

import io.shirase.zengin.Account;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account to which an insured is paid. It is never changed: another one is entered instead.
 *
 * @param lookedAt when somebody of the insurer looked at it; null while nobody did
 * @param refused whether it was not taken then
 * @param words why not; empty where it was taken
 * @param usableFrom from when on it may be paid to; null while it may not
 */
public record PayeeAccount(
        UUID id,
        UUID organisationId,
        Account account,
        String by,
        Instant at,
        @Nullable Instant lookedAt,
        @Nullable String lookedBy,
        boolean refused,
        String words,
        @Nullable Instant usableFrom) {

    /** Whether it may be paid to. */
    public boolean isUsable(Instant now) {
        return usableFrom != null && !usableFrom.isAfter(now);
    }

    public boolean isWaiting() {
        return lookedAt == null;
    }
}
