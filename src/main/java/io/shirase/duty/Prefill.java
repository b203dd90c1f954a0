package io.shirase.duty;

import io.shirase.language.Coded;

/** Which facts of an incident stand in an item of a report before anybody writes. */
public enum Prefill implements Coded {
    NONE("none"),
    OUTLINE("outline"),
    DATA("data"),
    PEOPLE("people"),
    CAUSE("cause"),
    TOLD_PERSONS("told-persons"),
    PUBLISHED("published"),
    MEASURES("measures"),
    TOLD_OTHERS("told-others"),
    TIMES("times"),
    IMPACT("impact"),
    CONTACT("contact");

    private final String code;

    Prefill(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
