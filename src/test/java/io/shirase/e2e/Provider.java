package io.shirase.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * An identity provider as an insurer may run one: Spring Authorization Server, on a port of its own. It knows every name, with
 * one password; what it says of each can be changed, also into what no honest provider says.
 */
final class Provider implements AutoCloseable {

    static final String PASSWORD = "password-at-the-provider";
    static final String CLIENT = "shirase";
    static final String SECRET = "secret-of-the-portal";

    private static final RSAKey KEY = key();
    private static final RSAKey STRANGERS_KEY = key();

    private final int port = Portal.freePort();
    private final String portal;
    private final Map<String, Consumer<JwtClaimsSet.Builder>> said = new ConcurrentHashMap<>();
    private volatile boolean forges;
    private @Nullable ConfigurableApplicationContext server;

    /** @param portal the portal's address */
    Provider(String portal) {
        this.portal = portal;
    }

    /** Another host than the portal's, so that neither sees the other's cookies. */
    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    Provider start() {
        SpringApplication application = new SpringApplication(Server.class);
        application.setDefaultProperties(Map.of(
                "server.port", String.valueOf(port), "spring.config.name", "none", "spring.main.banner-mode", "off"));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Provider.class, () -> this));
        server = application.run();
        return this;
    }

    /** What its ID tokens say of an account, besides or instead of what they always say. */
    void says(String account, Consumer<JwtClaimsSet.Builder> claims) {
        said.put(account, claims);
    }

    /** Whether a stranger's key signs. */
    void forges(boolean forges) {
        this.forges = forges;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWKSource<SecurityContext> source(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    /** No configuration by its annotation: the portal's own scan in other tests must not find it. */
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Server {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()));
            http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
            http.formLogin(Customizer.withDefaults());
            http.csrf(csrf -> csrf.ignoringRequestMatchers("/login"));
            return http.build();
        }

        @Bean
        UserDetailsService accounts() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        RegisteredClientRepository clients(Provider provider) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("portal")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(provider.portal + "/login/oauth2/code/staff")
                    .postLogoutRedirectUri(provider.portal + "/login")
                    .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                    .build());
        }

        @Bean
        AuthorizationServerSettings settings(Provider provider) {
            return AuthorizationServerSettings.builder()
                    .issuer(provider.issuer())
                    .build();
        }

        @Bean
        JWKSource<SecurityContext> keys() {
            return source(KEY);
        }

        @Bean
        JwtDecoder decoder() throws JOSEException {
            return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        }

        @Bean
        JwtEncoder encoder(Provider provider) {
            JwtEncoder own = new NimbusJwtEncoder(source(KEY));
            JwtEncoder strangers = new NimbusJwtEncoder(source(STRANGERS_KEY));
            return parameters -> (provider.forges ? strangers : own).encode(parameters);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Provider provider) {
            return context -> {
                if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                    String name = context.getPrincipal().getName();
                    context.getClaims()
                            .claim("email", name + "@shirase.example")
                            .claim("email_verified", true);
                    provider.said.getOrDefault(name, claims -> {}).accept(context.getClaims());
                }
            };
        }
    }
}
