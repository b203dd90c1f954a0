package io.shirase.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose policy a claim file is about; the file itself does not say.
 *
 * @param name as the certificate has it
 * @param agencyOrganisationId the agency that looks after the policy, or null
 */
public record Insured(
        UUID organisationId, String name, @Nullable UUID agencyOrganisationId) {}
