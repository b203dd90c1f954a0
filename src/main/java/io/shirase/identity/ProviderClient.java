package io.shirase.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What the portal asks of the identity provider. Spring Security's own clients wait for as long as the provider keeps a
 * connection open; here none is waited for longer than {@link #CONNECT} and {@link #ANSWER}, so that a provider that hangs
 * takes none of the portal's threads with it. It follows no redirects.
 */
@Component
public class ProviderClient {

    static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration ANSWER = Duration.ofSeconds(5);

    private static final String CONFIGURATION = "/.well-known/openid-configuration";

    private final JdkClientHttpRequestFactory requests;
    private final ProviderSettings settings;

    /** Each keeps the provider's keys for a while. */
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    @Autowired
    ProviderClient(ProviderSettings settings) {
        this(settings, CONNECT, ANSWER);
    }

    ProviderClient(ProviderSettings settings, Duration connect, Duration answer) {
        this.settings = settings;
        requests = requests(connect, answer);
    }

    private static JdkClientHttpRequestFactory requests(Duration connect, Duration answer) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .build());
        requests.setReadTimeout(answer);
        return requests;
    }

    /**
     * What the provider says of itself (OpenID Connect Discovery 1.0, section 4).
     *
     * @throws IllegalStateException if it says to be another one (section 4.3)
     * @throws org.springframework.web.client.RestClientException if it does not answer
     */
    public ClientRegistration.Builder discover() {
        String issuer = settings.issuer();
        Map<String, Object> said = RestClient.builder()
                .requestFactory(requests)
                .build()
                .get()
                .uri(withoutSlash(issuer) + CONFIGURATION)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        if (said == null || !issuer.equals(said.get("issuer"))) {
            throw new IllegalStateException(
                    "The provider at " + issuer + " says to be " + (said == null ? null : said.get("issuer"))
                            + ": shirase.oidc.issuer must be the same letter by letter");
        }
        return ClientRegistrations.fromOidcConfiguration(said);
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Changes a code into tokens. */
    public RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** Checks an ID token: its signature by the provider's keys, its issuer, audience and times. */
    public JwtDecoder decoder(ClientRegistration registration) {
        return decoders.computeIfAbsent(registration.getRegistrationId(), id -> newDecoder(registration));
    }

    private JwtDecoder newDecoder(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(registration))));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    /** Asks for what the ID token does not say. */
    OidcUserService people() {
        DefaultOAuth2UserService people = new DefaultOAuth2UserService();
        RestTemplate asked = new RestTemplate(requests);
        asked.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        people.setRestOperations(asked);
        OidcUserService both = new OidcUserService();
        both.setOauth2UserService(people);
        return both;
    }
}
