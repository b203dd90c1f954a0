package io.shirase.ledger;

/** The books of a policy period were brought to what counts now, not by something in one incident; told within the transaction. */
public record BooksMoved(Posted posted) {}
