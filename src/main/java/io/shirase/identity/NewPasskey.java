package io.shirase.identity;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** A passkey that a browser is asked to make. */
public final class NewPasskey {

    private final PublicKeyCredentialCreationOptions asked;

    NewPasskey(PublicKeyCredentialCreationOptions asked) {
        this.asked = asked;
    }

    PublicKeyCredentialCreationOptions asked() {
        return asked;
    }

    /** What the browser is asked, as it reads it (Web Authentication Level 3, section 5.1.8). */
    public String json() {
        return RelyingParty.JSON.writeValueAsString(asked);
    }
}
