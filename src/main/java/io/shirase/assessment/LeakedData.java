package io.shirase.assessment;

import io.shirase.language.Coded;

/** Whose data leaked. */
public enum LeakedData implements Coded {
    PERSONAL("personal"),
    CORPORATE("corporate");

    private final String code;

    LeakedData(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
