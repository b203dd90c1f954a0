package io.shirase.identity.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import io.shirase.identity.LoginDetails;
import io.shirase.identity.ProviderClient;
import io.shirase.identity.ProviderGuard;
import io.shirase.identity.ProviderSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The way in by the insurer's identity provider, and the way out again: the authorization code flow with PKCE. */
@Component
class ProviderWay {

    static final String REGISTRATION = "staff";

    /** Of the link that leads to the provider, without a leading slash. */
    static final String PATH = "oauth2/authorization/" + REGISTRATION;

    private static final Logger LOG = LoggerFactory.getLogger(ProviderWay.class);

    private final ProviderSettings settings;
    private final ProviderClient client;
    private final ProviderGuard guard;
    private final ProviderRegistration registrations = new ProviderRegistration(REGISTRATION, this::register);

    ProviderWay(ProviderSettings settings, ProviderClient client, ProviderGuard guard) {
        this.settings = settings;
        this.client = client;
        this.guard = guard;
    }

    private ClientRegistration register() {
        return client.discover()
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.redirect(REGISTRATION))
                .scope("openid", "profile", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    boolean isOpen() {
        return settings.isSet();
    }

    AuthenticationProvider provider() {
        OidcAuthorizationCodeAuthenticationProvider provider =
                new OidcAuthorizationCodeAuthenticationProvider(client.tokens(), guard);
        provider.setJwtDecoderFactory(client::decoder);
        return provider;
    }

    void put(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new KeepsNothing())
                .authenticationDetailsSource(LoginDetails::new)
                .failureHandler(failure())
                .withObjectPostProcessor(new ProviderAway()));
    }

    LogoutSuccessHandler logout() {
        OidcClientInitiatedLogoutSuccessHandler out = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        out.setPostLogoutRedirectUri(settings.afterwards());
        out.setDefaultTargetUrl("/login");
        out.setRedirectStrategy(new UidlRedirectStrategy());
        return out;
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, why) -> refuse(request, response, why, LoginRefusal.ofProvider(why));
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why, String said)
            throws IOException {
        LOG.warn("Nobody came in by the identity provider: {}", why.getMessage(), why.getCause());
        response.sendRedirect(request.getContextPath() + "/login?" + said);
    }

    /** Before anybody is sent there, the provider is asked what it offers. */
    private static final class ProviderAway implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(
                    (request, response, why) -> refuse(request, response, why, LoginRefusal.ofProviderAway()));
            return filter;
        }
    }

    /** The portal asks nothing of the provider afterwards: its tokens are not kept. */
    private static final class KeepsNothing implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // Spring Security's signature.
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {}
    }
}
