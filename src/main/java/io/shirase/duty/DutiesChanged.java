package io.shirase.duty;

import java.util.UUID;

/** Something was said of an incident's duties; told within the transaction that keeps it. */
public record DutiesChanged(UUID incidentId) {}
