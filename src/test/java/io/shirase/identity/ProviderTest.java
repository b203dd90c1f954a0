package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.web.StartRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Whom the identity provider vouches for")
class ProviderTest {

    private static final String ISSUER = "https://login.example";

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        ProviderLinks links;

        @Autowired
        People people;

        @Autowired
        PersonRepository stored;

        @Autowired
        Arrivals arrivals;

        @Autowired
        ApplicationEventPublisher events;

        @Autowired
        TransactionTemplate transaction;

        private ProviderGuard plain;
        private ProviderGuard withRoles;

        @BeforeEach
        void providers() {
            plain = guard(settings());
            withRoles = guard(settings()
                    .withProperty("shirase.oidc.role-claim", "groups")
                    .withProperty("shirase.oidc.roles.handler", "claims")
                    .withProperty("shirase.oidc.roles.supervisor", "claims-heads")
                    .withProperty("shirase.oidc.roles.admin", "it"));
        }

        @Test
        @DisplayName(
                "is found by a verified mail address once an administrator has opened it, and by the subject ever after")
        void linked() {
            Person person = somebody(Role.HANDLER);
            Map<String, Object> claims = claims(person);
            refused(plain, claims);

            as("admin", () -> links.open(person.id()));
            refused(plain, with(claims, "email_verified", false));
            refused(plain, without(claims, "email"));
            ProviderAccount inside = in(plain, claims);

            assertThat(inside.person().id()).isEqualTo(person.id());
            assertThat(inside.getAuthorities()).hasSize(1);
            assertThat(in(plain, without(claims, "email")).person().id()).isEqualTo(person.id());
            refused(plain, with(claims, "sub", "somebody else with this address"));
            assertThat(trailOf(person.id()))
                    .extracting(entry -> entry.action())
                    .contains("provider.opened", "provider.linked", "login.succeeded", "login.failed");
        }

        @Test
        @DisplayName("cannot be linked when three days are over, and is nobody once the link has ended")
        void over() {
            Person person = somebody(Role.OPERATOR);
            as("admin", () -> links.open(person.id()));
            clock.advance(Duration.ofDays(3));
            refused(plain, claims(person));
            assertThat(as("admin", () -> links.get(person.id())).openUntil()).isNull();

            as("admin", () -> links.open(person.id()));
            in(plain, claims(person));
            int before = stored.findById(person.id()).orElseThrow().rightsVersion();
            as("admin", () -> {
                links.end(person.id());
                return true;
            });
            assertThat(stored.findById(person.id()).orElseThrow().rightsVersion())
                    .isGreaterThan(before);
            refused(plain, claims(person));
        }

        @Test
        @DisplayName("does not come in when sent away, nor where two people share the address")
        void refusedPeople() {
            Person person = somebody(Role.HANDLER);
            as("admin", () -> links.open(person.id()));
            in(plain, claims(person));
            as("admin", () -> people.deactivate(person.id()));
            refused(plain, claims(person));

            Person one = somebody(Role.HANDLER);
            as(
                    "admin",
                    () -> people.add(new PersonEntry(
                            "同じ宛先",
                            "x" + one.username(),
                            one.mailAddress(),
                            "",
                            Role.OPERATOR,
                            Demo.INSURER.id(),
                            null)));
            as("admin", () -> links.open(one.id()));
            refused(plain, claims(one));
        }

        @Test
        @DisplayName("is never an insured firm's or an agency's person, and only administrators open anybody")
        void staffOnly() {
            UUID firm = database.sql("select id from person where username = 'policyholder'")
                    .query(UUID.class)
                    .single();
            signIn("admin");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.open(firm));
            signIn("supervisor");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> links.open(firm));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> links.get(firm));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> links.end(firm));
        }

        @Test
        @DisplayName("is here what the provider says, at once, and nothing where it says nothing or two things")
        void roles() {
            Person person = somebody(Role.HANDLER);
            as("admin", () -> links.open(person.id()));
            Map<String, Object> claims = claims(person);

            assertThat(in(withRoles, with(claims, "groups", List.of("all", "claims")))
                            .person()
                            .role())
                    .isEqualTo(Role.HANDLER);
            assertThat(in(withRoles, with(claims, "groups", "claims-heads"))
                            .person()
                            .role())
                    .isEqualTo(Role.SUPERVISOR);
            refused(withRoles, with(claims, "groups", List.of("claims", "claims-heads")));
            refused(withRoles, with(claims, "groups", List.of("all")));
            refused(withRoles, claims);
            assertThat(stored.findById(person.id()).orElseThrow().toPerson().role())
                    .isEqualTo(Role.SUPERVISOR);
            assertThat(trailOf(person.id()))
                    .extracting(entry -> entry.detail())
                    .contains("role HANDLER → SUPERVISOR, as the identity provider says");
        }

        @Test
        @DisplayName("stays the last administrator, whatever the provider says")
        void lastAdministrator() {
            UUID admin = stored.findByUsername("admin").orElseThrow().id();
            as("admin", () -> links.open(admin));
            Person person = as("admin", () -> people.get(admin));

            refused(withRoles, with(claims(person), "groups", "claims"));
            assertThat(in(withRoles, with(claims(person), "groups", "it"))
                            .person()
                            .role())
                    .isEqualTo(Role.ADMIN);
            as("admin", () -> {
                links.end(admin);
                return true;
            });
        }

        private ProviderGuard guard(MockEnvironment settings) {
            ProviderSettings read = new ProviderSettings(settings, portal());
            return new ProviderGuard(new ProviderClient(read), read, links, stored, arrivals, events, transaction);
        }

        private Person somebody(Role role) {
            String name = "p" + UUID.randomUUID().toString().substring(0, 8);
            return as(
                    "admin",
                    () -> people.add(new PersonEntry(
                            "会社 員", name, name + "@shirase.example", "", role, Demo.INSURER.id(), null)));
        }
    }

    @Nested
    @DisplayName("needs settings that fit together:")
    class Settings {

        @Test
        @DisplayName("without an issuer none, with one a client and an address, and roles of the insurer's people only")
        void checked() {
            assertThat(new ProviderSettings(new MockEnvironment(), portal()).isSet())
                    .isFalse();
            assertRefused(new MockEnvironment().withProperty("shirase.oidc.issuer", ISSUER), "client-id");
            assertRefused(settings().withProperty("shirase.oidc.role-claim", "groups"), "go together");
            assertRefused(settings().withProperty("shirase.oidc.roles.policyholder", "x"), "no role");
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> new ProviderSettings(settings(), new io.shirase.web.PublicUrl("")))
                    .withMessageContaining("public-url");
        }

        private void assertRefused(MockEnvironment settings, String about) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> new ProviderSettings(settings, portal()))
                    .withMessageContaining(about);
        }
    }

    private static io.shirase.web.PublicUrl portal() {
        return new io.shirase.web.PublicUrl("https://portal.example.jp");
    }

    private static MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("shirase.oidc.issuer", ISSUER)
                .withProperty("shirase.oidc.client-id", "shirase")
                .withProperty("shirase.oidc.client-secret", "secret");
    }

    private static ProviderAccount in(ProviderGuard guard, Map<String, Object> claims) {
        return (ProviderAccount) guard.loadUser(request(claims));
    }

    private static void refused(ProviderGuard guard, Map<String, Object> claims) {
        assertThatExceptionOfType(OAuth2AuthenticationException.class)
                .isThrownBy(() -> guard.loadUser(request(claims)));
    }

    private static Map<String, Object> claims(Person person) {
        return Map.of(
                "sub",
                "subject of " + person.id(),
                "email",
                person.mailAddress().toUpperCase(java.util.Locale.ROOT),
                "email_verified",
                true);
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> claims, String name) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.remove(name);
        return changed;
    }

    private static OidcUserRequest request(Map<String, Object> claims) {
        Instant now = Instant.now();
        ClientRegistration client = ClientRegistration.withRegistrationId("staff")
                .clientId("shirase")
                .clientSecret("secret")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://portal.example.jp/login/oauth2/code/staff")
                .authorizationUri(ISSUER + "/authorize")
                .tokenUri(ISSUER + "/token")
                .build();
        return new OidcUserRequest(
                client,
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", now, now.plusSeconds(60)),
                new OidcIdToken("token", now, now.plusSeconds(60), claims));
    }
}
