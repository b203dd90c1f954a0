package io.shirase.damages;

import io.shirase.language.Coded;

/** How far a claim of somebody else has come. */
public enum DamagesStage implements Coded {
    ASKED("asked"),
    NEGOTIATING("negotiating"),
    /** The insurer agrees to a settlement, which is not made yet. */
    APPROVED("approved"),
    /** By a judgment or a settlement, whether the insurer agreed to it or not. */
    SETTLED("settled"),
    /** The claimant has the money. */
    PAID("paid");

    private final String code;

    DamagesStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether what is owed is fixed. */
    public boolean isSettled() {
        return this == SETTLED || this == PAID;
    }
}
