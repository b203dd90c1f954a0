package io.shirase.assessment;

import io.shirase.language.Coded;

/** What brought the incident about (003 and 004). */
public enum Cause implements Coded {
    CYBER_ATTACK("cyber-attack"),
    PAPER_LOSS("paper-loss"),
    SYSTEM_ERROR("system-error"),
    EMPLOYEE_CRIME("employee-crime"),
    NATURAL_DISASTER("natural-disaster"),
    OTHER("other");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
