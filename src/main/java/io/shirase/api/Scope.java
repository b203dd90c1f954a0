package io.shirase.api;

import io.shirase.language.Coded;

/** What a token allows, within what its owner may do. */
public enum Scope implements Coded {
    /** Assess claim files that are sent; nothing is kept. */
    ASSESS("assess"),
    POLICIES_READ("policies:read"),
    POLICIES_WRITE("policies:write"),
    CLAIMS_READ("claims:read"),
    CLAIMS_WRITE("claims:write"),
    PACKETS_READ("packets:read"),
    EVENTS_READ("events:read");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
