package io.shirase.claim;

import io.shirase.assessment.Claim;
import java.time.Instant;
import java.util.UUID;

/**
 * An interruption of a policy period as entered.
 *
 * @param facts its id is the name that it has in a claim file
 * @param changedBy the user name of who entered it or changed it last
 * @param version to hand back with an edit, which fails if somebody else has changed it since
 */
public record InterruptionEntry(
        UUID id, UUID policyId, Claim.Interruption facts, String changedBy, Instant changedAt, long version) {}
