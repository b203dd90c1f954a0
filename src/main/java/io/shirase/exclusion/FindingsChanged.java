package io.shirase.exclusion;

import java.util.UUID;

/** Something was entered about an exclusion of an incident, in the same transaction. */
public record FindingsChanged(UUID incidentId) {}
