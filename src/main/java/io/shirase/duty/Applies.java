package io.shirase.duty;

import io.shirase.language.Coded;

/** When a duty applies. */
public enum Applies implements Coded {
    ALWAYS("always"),
    /** Where personal data may be out and a ground is met. */
    BREACH("breach"),
    /** Where it was an attack, or may have been one. */
    ATTACK("attack"),
    /** Only where a person says so: the facts do not know it. */
    SAID("said");

    private final String code;

    Applies(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
