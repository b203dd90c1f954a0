package io.shirase.consent;

import io.shirase.language.Coded;

/** How far a request has come. */
public enum ConsentState implements Coded {
    /** The insurer is to answer. */
    OPEN("open"),
    /** A supervisor is to approve the grant that was proposed; for the insured it is open. */
    PROPOSED("proposed"),
    /** Whoever asked is to reply to a question. */
    ASKED_BACK("asked-back"),
    GRANTED("granted"),
    REFUSED("refused"),
    WITHDRAWN("withdrawn");

    private final String code;

    ConsentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == PROPOSED || this == ASKED_BACK;
    }
}
