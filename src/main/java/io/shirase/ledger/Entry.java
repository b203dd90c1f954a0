package io.shirase.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger: added once, never changed.
 *
 * @param number 1, 2, 3 … within the policy period
 * @param key the same key is the same entry: it is kept once, however often it is sent
 * @param amount whole yen; below zero where the balance comes down
 * @param paymentId the payment that it belongs to; null for none
 * @param by a user name
 */
public record Entry(
        UUID policyId,
        long number,
        String key,
        Place place,
        EntryKind kind,
        Account account,
        long amount,
        @Nullable UUID paymentId,
        String by,
        Instant at) {}
