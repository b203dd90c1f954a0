package io.shirase.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else looks after an incident from now on; said in the transaction that says so.
 *
 * @param handlerId null for nobody
 */
public record IncidentAssigned(UUID incidentId, @Nullable UUID handlerId) {}
