package io.shirase.product;

import io.shirase.language.Coded;

/** How sure a rule is. */
public enum Confidence implements Coded {
    /** The source says it. */
    STATED("stated"),
    /** Settled with another public copy of the wording. */
    SETTLED("settled"),
    /** The source can be read in two ways; the rule says which reading is taken. */
    AMBIGUOUS("ambiguous"),
    /** No source speaks: our own proposal. */
    HOUSE("house");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
