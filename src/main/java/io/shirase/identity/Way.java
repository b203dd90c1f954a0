package io.shirase.identity;

import io.shirase.language.Coded;

/** How somebody came in, or tried to. */
public enum Way implements Coded {
    PASSWORD("password"),
    PASSKEY("passkey"),
    /** By the insurer's own identity provider (OpenID Connect). */
    PROVIDER("provider");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
