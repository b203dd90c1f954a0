package io.shirase.assessment;

import io.shirase.language.Coded;

/** How a suspicion of an attack turned out. */
public enum SuspicionOutcome implements Coded {
    ATTACK("attack"),
    NO_ATTACK("no-attack"),
    PENDING("pending");

    private final String code;

    SuspicionOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
