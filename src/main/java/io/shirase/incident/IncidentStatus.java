package io.shirase.incident;

import io.shirase.language.Coded;

/** How far an incident has come. */
public enum IncidentStatus implements Coded {
    RECEIVED("received"),
    IN_REVIEW("in-review"),
    /** Everything is decided, and something of it is to be paid. */
    PAYING("paying"),
    CLOSED("closed");

    private final String code;

    IncidentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
