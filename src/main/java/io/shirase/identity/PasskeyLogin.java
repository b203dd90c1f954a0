package io.shirase.identity;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.stereotype.Service;

/** Asks a browser for a passkey of whomever it belongs to: whose it is says the passkey itself. */
@Service
public class PasskeyLogin {

    private static final AnonymousAuthenticationToken ANYBODY =
            new AnonymousAuthenticationToken("anybody", "anybody", AuthorityUtils.createAuthorityList("ANYBODY"));

    private final RelyingParty portal;

    PasskeyLogin(RelyingParty portal) {
        this.portal = portal;
    }

    /** @param host under which the portal was opened: passkeys know one name only */
    public boolean isPossibleAt(String host) {
        return portal.isPossibleAt(host);
    }

    /** A new challenge, good for one answer. */
    public PublicKeyCredentialRequestOptions ask() {
        return portal.operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(ANYBODY));
    }

    /** What the browser is asked, as it reads it (Web Authentication Level 3, section 5.1.9). */
    public static String json(PublicKeyCredentialRequestOptions asked) {
        return RelyingParty.JSON.writeValueAsString(asked);
    }
}
