package io.shirase.damages;

import io.shirase.language.Coded;

/** What is entered about a claim of somebody else; entries are only added. */
public enum DamagesStep implements Coded {
    /** The firm has begun to talk with the claimant. */
    NEGOTIATE("negotiate"),
    /** The firm asks the insurer to agree to a settlement. */
    ASK("ask"),
    /** The insurer agrees to a settlement of an amount. */
    AGREE("agree"),
    /** An agreement above one's authority, which waits for a supervisor; the insurer's own business until it stands. */
    PROPOSE("propose"),
    /** A supervisor sends what was proposed back. */
    RETURN("return"),
    REFUSE("refuse"),
    /** A settlement was made. */
    SETTLE("settle"),
    /** A court has decided. */
    JUDGE("judge"),
    /** The claimant has been paid. */
    PAY("pay");

    private final String code;

    DamagesStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it stays between claim handler and supervisor. */
    public boolean isInternal() {
        return this == PROPOSE || this == RETURN;
    }

    /** Whether it is the insurer's to enter. */
    public boolean isInsurers() {
        return this == AGREE || this == REFUSE || isInternal();
    }

    /** Whether it says of what amount it is, and what is that amount. */
    boolean hasAmount() {
        return this == ASK || this == AGREE || this == PROPOSE || this == SETTLE || this == JUDGE || this == PAY;
    }

    /** Whether it says on which day it was. */
    boolean hasDay() {
        return this == SETTLE || this == JUDGE || this == PAY;
    }
}
