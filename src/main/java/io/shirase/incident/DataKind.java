package io.shirase.incident;

import io.shirase.language.Coded;

/** What kind of data may be out. */
public enum DataKind implements Coded {
    CONTACT("contact"),
    SENSITIVE("sensitive"),
    CARD_NUMBERS("card-numbers"),
    CREDENTIALS("credentials"),
    MY_NUMBER("my-number"),
    CORPORATE("corporate"),
    /** Somebody has looked, and nothing is out. */
    NONE("none");

    private final String code;

    DataKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isPersonal() {
        return this != CORPORATE && this != NONE;
    }
}
