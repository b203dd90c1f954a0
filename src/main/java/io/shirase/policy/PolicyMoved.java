package io.shirase.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose policy it is, or who looks after it, has changed: told in the transaction of the change, so that whatever keeps that
 * beside a policy changes with it.
 *
 * @param agencyOrganisationId null where no agency looks after it any more
 */
public record PolicyMoved(
        UUID policyId, UUID insuredOrganisationId, @Nullable UUID agencyOrganisationId) {}
