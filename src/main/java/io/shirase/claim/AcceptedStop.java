package io.shirase.claim;

import io.shirase.assessment.Claim;
import java.util.UUID;

/**
 * What stands decided about a stop of the business.
 *
 * @param incidentId in which what is due is paid
 * @param kind {@link Decided.Kind#CUT} with figures that were corrected, in either direction
 * @param figures with which it counts, of the same name as the stop
 */
public record AcceptedStop(UUID incidentId, Decided.Kind kind, Claim.Interruption figures) {}
