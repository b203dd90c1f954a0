package io.shirase.identity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person on whose behalf the portal acts now. */
public record CurrentPerson(
        UUID id, String username, String displayName, Role role, UUID organisationId, String organisationName)
        implements Serializable {

    /** Whether the person sees a drill of this firm: only its own people play it. */
    public boolean seesDrillOf(UUID insuredOrganisationId) {
        return role == Role.POLICYHOLDER && organisationId.equals(insuredOrganisationId);
    }

    /** Whether the person sees what belongs to this insured organisation and is looked after by this agency. */
    public boolean sees(UUID insuredOrganisationId, @Nullable UUID agencyOrganisationId) {
        return switch (role) {
            case POLICYHOLDER -> organisationId.equals(insuredOrganisationId);
            case AGENCY -> organisationId.equals(agencyOrganisationId);
            case OPERATOR, HANDLER, SUPERVISOR -> true;
            case ADMIN -> this.equals(SignedIn.PORTAL);
        };
    }
}
