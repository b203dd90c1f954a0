package io.shirase.consent;

import io.shirase.language.Coded;

/** What is entered about a request; entries are only added. */
public enum ConsentStep implements Coded {
    GRANT("grant"),
    REFUSE("refuse"),
    /** The insurer asks something before it answers. */
    ASK_BACK("ask-back"),
    REPLY("reply"),
    /** Whoever asked needs it no longer. */
    WITHDRAW("withdraw");

    private final String code;

    ConsentStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
