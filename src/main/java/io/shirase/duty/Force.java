package io.shirase.duty;

import io.shirase.language.Coded;

/** What makes one tell somebody of an incident. */
public enum Force implements Coded {
    LAW("law"),
    /** A contract of the insured with somebody else. */
    CONTRACT("contract"),
    /** Nothing; it is useful. */
    VOLUNTARY("voluntary");

    private final String code;

    Force(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
