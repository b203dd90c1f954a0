package io.shirase.claim;

import java.util.UUID;

/** Stops of the system of a policy period were entered, changed or removed; told within the transaction that does it. */
public record InterruptionsChanged(UUID policyId) {}
