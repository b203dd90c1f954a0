package io.shirase.edition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy that would be paid otherwise under a new edition.
 *
 * @param moves whether it would be judged by the new edition once that is in force; else it keeps its own
 * @param before whole yen
 * @param after whole yen; null where the new edition cannot judge it
 * @param problem why it cannot; else empty
 */
public record Difference(
        UUID policyId,
        String certificateNumber,
        boolean moves,
        long before,
        @Nullable Long after,
        String problem) {}
