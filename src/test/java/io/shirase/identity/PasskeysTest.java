package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.audit.AuditTrail;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A passkey")
class PasskeysTest {

    private static final String PASSWORD = "correct horse battery staple";

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        People people;

        @Autowired
        Passkeys passkeys;

        @Autowired
        PasskeyLogin login;

        @Autowired
        PasskeyGuard guard;

        @Autowired
        RelyingParty portal;

        @Autowired
        PersonRepository stored;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        AuditTrail audit;

        @Test
        @DisplayName("is added with the password, lets its person in, and is written down and told by mail")
        void letsIn() {
            Person person = somebody();
            SoftKey key = added(person);

            Authentication inside = signIn(key);

            assertThat(inside.getAuthorities())
                    .extracting(authority -> authority.getAuthority())
                    .containsExactly("ROLE_HANDLER");
            assertThat(((Account) inside.getPrincipal()).person().id()).isEqualTo(person.id());
            assertThat(trailOf(person.id()))
                    .extracting(entry -> entry.action() + " " + entry.detail().replaceAll(",.*", ""))
                    .startsWith("login.succeeded  passkey", "passkey.added 私の端末");
            assertThat(mails(person.id())).containsExactly("PASSKEYS_CHANGED");
            signIn(person.username());
            assertThat(passkeys.list()).singleElement().satisfies(one -> {
                assertThat(one.label()).isEqualTo("私の端末");
                assertThat(one.usedAt()).isEqualTo(clock.instant());
            });
        }

        @Test
        @DisplayName("is not added without the password, nor under a name that is empty or too long, nor without end")
        void refused() {
            Person person = somebody();
            signIn(person.username());

            assertThat(problem("端末", "wrong")).isEqualTo("password");
            assertThat(problem(" ", PASSWORD)).isEqualTo("label");
            assertThat(problem("長".repeat(101), PASSWORD)).isEqualTo("label");
            for (int i = 0; i < Passkeys.MOST; i++) {
                database.sql("insert into passkey (id, person_id, label, credential_id, public_key, signature_count,"
                                + " user_verified, backup_eligible, backed_up, transports, attestation, client_data,"
                                + " made_at) values (?, ?, '', ?, '', 0, true, false, false, '', '', '', ?)")
                        .params(
                                UUID.randomUUID(),
                                person.id(),
                                UUID.randomUUID().toString(),
                                clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .update();
            }
            clock.advance(java.time.Duration.ofMinutes(5));
            assertThat(problem("端末", PASSWORD)).isEqualTo("label");
        }

        @Test
        @DisplayName("is none where the device did not check its person, the page is another's, or another was asked")
        void noPasskey() {
            Person person = somebody();
            signIn(person.username());
            NewPasskey begun = passkeys.begin("端末", PASSWORD);

            assertNoPasskey(begun, new SoftKey(origin()).withoutVerification().make(begun.json()));
            assertNoPasskey(begun, new SoftKey("https://evil.example").make(begun.json()));
            assertNoPasskey(
                    begun,
                    new SoftKey(origin()).make(passkeys.begin("端末", PASSWORD).json()));
            assertNoPasskey(begun, "{}");
            assertNoPasskey(begun, "no json");
            assertThat(passkeys.list()).isEmpty();
        }

        @Test
        @DisplayName("lets nobody in on another page, without its person, for an old question, after its removal")
        void letsNobodyIn() {
            Person person = somebody();
            SoftKey key = added(person);
            PublicKeyCredentialRequestOptions asked = login.ask();
            String answer = key.signIn(PasskeyLogin.json(asked));

            assertRefused(login.ask(), answer);
            assertRefused(asked, answer.replace("\"signature\":\"M", "\"signature\":\"N"));
            assertRefused(asked, "{}");
            assertRefused(asked, "[");
            key.withoutVerification();
            assertRefused(asked, key.signIn(PasskeyLogin.json(asked)));

            signIn(person.username());
            int before = stored.findById(person.id()).orElseThrow().rightsVersion();
            passkeys.remove(passkeys.list().getFirst().id());
            assertThat(stored.findById(person.id()).orElseThrow().rightsVersion())
                    .isGreaterThan(before);
            assertRefused(asked, answer);
            assertThat(trailOf(person.id()))
                    .extracting(entry -> entry.action())
                    .contains("passkey.removed", "login.failed");
        }

        @Test
        @DisplayName("that was copied gives itself away by its count")
        void copied() {
            SoftKey key = added(somebody());
            key.setCount(7);
            signIn(key);
            key.setCount(8);
            signIn(key);
            key.setCount(8);

            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(key));
        }

        @Test
        @DisplayName("lets nobody in who was sent away")
        void deactivated() {
            Person person = somebody();
            SoftKey key = added(person);
            as("admin", () -> people.deactivate(person.id()));

            assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn(key));
            assertThat(trailOf(person.id()).getFirst().action()).isEqualTo("login.failed");
        }

        @Test
        @DisplayName("is its person's alone, also for administrators; lost ones they take away, all at once")
        void others() {
            Person person = somebody();
            added(person);
            signIn(person.username());
            UUID id = passkeys.list().getFirst().id();

            signIn("handler");
            assertThat(passkeys.list()).extracting(Passkey::id).doesNotContain(id);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> passkeys.remove(id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> passkeys.rename(id, "x"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passkeys.removeAllOf(person.id()));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passkeys.count(person.id()));

            signIn("admin");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> passkeys.remove(id));
            assertThat(passkeys.count(person.id())).isEqualTo(1);
            passkeys.removeAllOf(person.id());
            assertThat(passkeys.count(person.id())).isZero();
            assertThat(trailOf(person.id()).getFirst())
                    .satisfies(entry ->
                            assertThat(entry.action() + " " + entry.username()).isEqualTo("passkey.removed-all admin"));
        }

        @Test
        @DisplayName("is called something else by its person")
        void renamed() {
            Person person = somebody();
            added(person);
            signIn(person.username());

            passkeys.rename(passkeys.list().getFirst().id(), " 会社の鍵 ");

            assertThat(passkeys.list()).extracting(Passkey::label).containsExactly("会社の鍵");
        }

        @Test
        @DisplayName("is made halfway in, where it is the first, and a second is not; nothing else is there")
        void halfWay() {
            Person person = somebody();
            halfWayIn(person);

            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(() -> passkeys.list());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> people.find(""));
            assertThat(passkeys.hasOneHalfWay()).isFalse();
            NewPasskey begun = passkeys.begin("端末", "");
            SoftKey key = new SoftKey(origin());
            passkeys.add(begun, "端末", key.make(begun.json()));

            assertThat(passkeys.hasOneHalfWay()).isTrue();
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(() -> passkeys.begin("もう一つ", PASSWORD));
            assertThat(signIn(key).getAuthorities()).isNotEmpty();
        }

        private void halfWayIn(Person person) {
            Account account =
                    stored.findById(person.id()).orElseThrow().toAccount().cameIn(clock.instant(), true);
            assertThat(account.getAuthorities()).isEmpty();
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        }

        private SoftKey added(Person person) {
            SoftKey key = new SoftKey(origin());
            as(person.username(), () -> {
                NewPasskey begun = passkeys.begin("私の端末", PASSWORD);
                passkeys.add(begun, "私の端末", key.make(begun.json()));
                return true;
            });
            return key;
        }

        private Authentication signIn(SoftKey key) {
            PublicKeyCredentialRequestOptions asked = login.ask();
            return guard.authenticate(new PasskeyToken(asked, key.signIn(PasskeyLogin.json(asked))));
        }

        private void assertRefused(PublicKeyCredentialRequestOptions asked, String answer) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> guard.authenticate(new PasskeyToken(asked, answer)));
        }

        private void assertNoPasskey(NewPasskey begun, String answer) {
            assertThatExceptionOfType(Passkeys.NoPasskey.class).isThrownBy(() -> passkeys.add(begun, "端末", answer));
        }

        private String problem(String label, String password) {
            try {
                passkeys.begin(label, password);
                return "";
            } catch (InvalidPerson invalid) {
                return invalid.problems().getFirst().field();
            }
        }

        private String origin() {
            return portal.origin();
        }

        private List<String> mails(UUID person) {
            return database.sql("select kind from outbox where person_id = ?")
                    .param(person)
                    .query(String.class)
                    .list();
        }

        private Person somebody() {
            String name = "k" + UUID.randomUUID().toString().substring(0, 8);
            UUID id = asPortal(() -> people.add(Demo.INSURER.id(), Role.HANDLER, name, "鍵 持子", PASSWORD))
                    .id();
            return as("admin", () -> people.get(id));
        }
    }
}
