package io.shirase.ledger;

import java.util.UUID;

/** Something was entered about payments of an incident; told within the transaction that does it. */
public record IncidentPaid(UUID incidentId, Posted posted) {}
