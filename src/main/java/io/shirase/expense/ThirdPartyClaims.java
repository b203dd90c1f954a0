package io.shirase.expense;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The claims of others against the firm, which lines of damages and of defending against them belong to. Whoever keeps them
 * provides it; it does not ask who may see them.
 */
public interface ThirdPartyClaims {

    /** Those to which a line of this incident may belong, in the order in which they were entered. */
    List<ThirdPartyClaim> ofIncident(UUID incidentId);

    /** Those of all incidents of a policy, by their ids. */
    Map<UUID, ThirdPartyClaim> ofPolicy(UUID policyId);

    /** How often something was entered about the claims of a policy: the same number is the same state. */
    long changes(UUID policyId);

    /**
     * Keeps a claim as a claim file has it.
     *
     * @return its id
     */
    UUID imported(
            UUID incidentId,
            @Nullable String reference,
            @Nullable LocalDateTime madeAt,
            @Nullable Boolean settlementApproved);
}
