package io.shirase.assessment;

import io.shirase.language.Coded;

/** A property of what was bought that can put it outside a definition. */
public enum Trait implements Coded {
    RANSOM("ransom"),
    OWN_GOODS("own-goods"),
    REGULAR_FEE("regular-fee"),
    PORTABLE_DEVICE("portable-device"),
    NOT_IN_DEFINITION("not-in-definition"),
    FINE("fine"),
    RECURRENCE_CONSULTING("recurrence-consulting"),
    CARD_MISUSE("card-misuse"),
    CASH("cash");

    private final String code;

    Trait(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
