package io.shirase.review;

import io.shirase.money.Yen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry about what the insurer has paid of an incident; added once, never changed. The latest one counts.
 *
 * @param number 1, 2, 3 … within the incident
 * @param amount whole yen of all payments together, zero where nothing is to be paid; null where the entry before is taken
 *     back
 * @param paidOn the day of the last payment; null where the entry before is taken back
 * @param by a user name
 */
public record Payment(
        UUID id,
        UUID incidentId,
        int number,
        @Nullable Yen amount,
        @Nullable LocalDate paidOn,
        String by,
        Instant at) {}
