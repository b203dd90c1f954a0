package io.shirase.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Somebody wants to come in with a passkey: what was asked of the browser, and what it answered. */
public class PasskeyToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient PublicKeyCredentialRequestOptions asked;
    private final String answer;

    /** @param answer as the browser sent it, JSON */
    public PasskeyToken(PublicKeyCredentialRequestOptions asked, String answer) {
        super(List.of());
        this.asked = asked;
        this.answer = answer;
    }

    PublicKeyCredentialRequestOptions asked() {
        return asked;
    }

    String answer() {
        return answer;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return "";
    }
}
