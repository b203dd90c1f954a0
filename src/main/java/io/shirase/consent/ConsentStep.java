package io.shirase.consent;

import io.shirase.language.Coded;

/** What is entered about a request; entries are only added. */
public enum ConsentStep implements Coded {
    GRANT("grant"),
    /** A grant above one's authority, which waits for a supervisor; the insurer's own business until it stands. */
    PROPOSE("propose"),
    /** A supervisor sends what was proposed back. */
    RETURN("return"),
    REFUSE("refuse"),
    /** The insurer asks something before it answers. */
    ASK_BACK("ask-back"),
    REPLY("reply"),
    /** Whoever asked needs it no longer. */
    WITHDRAW("withdraw");

    private final String code;

    ConsentStep(String code) {
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
}
