package io.shirase.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person whom the identity provider has vouched for; its token goes back to it when the person leaves. */
class ProviderAccount extends Account implements OidcUser {

    private static final long serialVersionUID = 1;

    private final OidcIdToken token;

    ProviderAccount(Account account, OidcUser user) {
        super(account);
        this.token = user.getIdToken();
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public String getName() {
        return getUsername();
    }
}
