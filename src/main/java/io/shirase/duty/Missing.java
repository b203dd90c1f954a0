package io.shirase.duty;

import io.shirase.language.Coded;

/** What must be known before one can say whether a report is due, or until when. */
public enum Missing implements Coded {
    PERSONAL_DATA("personal-data"),
    DATA_KINDS("data-kinds"),
    PEOPLE("people"),
    WRONGFUL("wrongful"),
    DISCOVERY("discovery");

    private final String code;

    Missing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
