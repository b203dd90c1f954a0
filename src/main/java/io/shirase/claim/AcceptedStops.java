package io.shirase.claim;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** With which figures claim handlers accept stops of the business. Whoever keeps the decisions provides it. */
public interface AcceptedStops {

    /** What stands decided about the figures as they are now, by the id of the stop; what is undecided is left out. */
    Map<UUID, AcceptedStop> of(List<InterruptionEntry> stops);

    /** How many entries there are about the stops of a policy: they are only added. */
    long entries(UUID policyId);
}
