package io.shirase.directory;

import io.shirase.language.Coded;

/** Whether an incident asks for a step. */
public enum Need implements Coded {
    NEEDED("needed"),
    /** What it depends on is not known yet. */
    UNKNOWN("unknown"),
    NOT_NEEDED("not-needed");

    private final String code;

    Need(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Need of(boolean needed) {
        return needed ? NEEDED : NOT_NEEDED;
    }
}
