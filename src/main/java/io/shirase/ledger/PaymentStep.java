package io.shirase.ledger;

import io.shirase.language.Coded;

/** How far a payment is. */
public enum PaymentStep implements Coded {
    /** Ordered by a handler; a second person has not released it. */
    ORDERED("ordered"),
    /** In a file for the bank. */
    IN_FILE("in-file"),
    PAID("paid"),
    /** The bank did not take it. */
    REFUSED("refused"),
    /** It was a mistake, and counts for nothing. */
    TAKEN_BACK("taken-back");

    private final String code;

    PaymentStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is on its way. */
    public boolean isOnItsWay() {
        return this == ORDERED || this == IN_FILE;
    }
}
