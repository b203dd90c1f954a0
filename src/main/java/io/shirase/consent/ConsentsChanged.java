package io.shirase.consent;

import java.util.UUID;

/** Something was asked or answered about a consent of an incident; told within the transaction that does it. */
public record ConsentsChanged(UUID incidentId) {}
