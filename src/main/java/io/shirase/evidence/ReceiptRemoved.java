package io.shirase.evidence;

import java.util.UUID;

/** A receipt was taken away from its incident; told within the transaction that does it. */
public record ReceiptRemoved(UUID receiptId, UUID incidentId) {}
