package io.shirase.incident;

import java.util.UUID;

/** An incident has been reported, or came in with a claim file. */
public record IncidentReported(UUID incidentId, UUID policyId) {}
