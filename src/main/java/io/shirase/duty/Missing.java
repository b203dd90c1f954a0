package io.shirase.duty;

import io.shirase.language.Coded;

/** What must be known before one can say whether a report is due, or until when. */
public enum Missing implements Coded {
    PERSONAL_DATA("personal-data"),
    DATA_KINDS("data-kinds"),
    PEOPLE("people"),
    WRONGFUL("wrongful"),
    /** Whether an indefinite number of people may have seen it; the incident's facts have no place for it, a person decides. */
    PUBLIC_VIEW("public-view"),
    /** Whether it was an attack. */
    ATTACK("attack"),
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
