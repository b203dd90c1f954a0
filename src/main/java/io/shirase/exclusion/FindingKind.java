package io.shirase.exclusion;

import io.shirase.language.Coded;

/** What a person enters about an exclusion: a finding, or what a supervisor makes of one. */
public enum FindingKind implements Coded {
    DOES_NOT_APPLY("does-not-apply"),
    UNCLEAR("unclear"),
    APPLIES("applies"),
    /** A second person finds the same. */
    CONFIRM("confirm"),
    /** A second person does not, and says why. */
    RETURN("return");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isFinding() {
        return this != CONFIRM && this != RETURN;
    }
}
