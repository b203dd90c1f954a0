package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.identity.Invitations.NotInvited;
import io.shirase.identity.PasswordByLink.Closed;
import io.shirase.identity.PasswordByLink.State;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.TestClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("A one-time link")
class OneTimeLinkTest {

    private static final String GOOD = "雨の日は駅まで歩きますよ";

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
        Invitations invitations;

        @Autowired
        PasswordByLink links;

        @Autowired
        ForgottenPassword forgotten;

        @Autowired
        PersonRepository stored;

        @Autowired
        PasswordEncoder passwords;

        @Test
        @DisplayName("sets the first password once, and only its digest is kept")
        void once() {
            Person person = newPerson();
            String token = link(person);

            assertThat(links.look(token).state()).isEqualTo(State.OPEN);
            assertThat(links.look(token).username()).isEqualTo(person.username());
            links.set(token, GOOD);

            PersonRecord now = stored.findById(person.id()).orElseThrow();
            assertThat(passwords.matches(GOOD, now.passwordHash())).isTrue();
            assertThat(now.canComeIn()).isTrue();
            assertThat(links.look(token)).isEqualTo(new PasswordByLink.Look(State.USED, LinkPurpose.INVITATION, ""));
            assertThatExceptionOfType(Closed.class).isThrownBy(() -> links.set(token, "another good long one"));
            assertThat(database.sql("select token_digest from one_time_link where person_id = ?")
                            .param(person.id())
                            .query(String.class)
                            .list())
                    .hasSize(1)
                    .doesNotContain(token);
            assertThat(trailOf(person.id())).first().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo("password.set");
                assertThat(entry.username()).isEqualTo(person.username());
            });
        }

        @Test
        @DisplayName("is looked at as often as a mail scanner likes, without effect")
        void looking() {
            String token = link(newPerson());

            for (int i = 0; i < 5; i++) {
                assertThat(links.look(token).state()).isEqualTo(State.OPEN);
            }
        }

        @Test
        @DisplayName("ends after 72 hours, by a newer one, and with the person's access; an invented one is none")
        void ends() {
            Person person = newPerson();
            String first = link(person);
            String second = link(person);
            assertThat(links.look(first).state()).isEqualTo(State.ENDED);

            clock.set(TestClock.START.plusHours(72));
            assertThat(links.look(second).state()).isEqualTo(State.EXPIRED);
            assertThatExceptionOfType(Closed.class).isThrownBy(() -> links.set(second, GOOD));

            String third = link(person);
            asPortal(() -> people.deactivate(person.id()));
            assertThat(links.look(third).state()).isEqualTo(State.INACTIVE);
            assertThat(links.look("").state()).isEqualTo(State.UNKNOWN);
            assertThat(links.look(third + "x").state()).isEqualTo(State.UNKNOWN);
        }

        @Test
        @DisplayName("stays open while the password that is wanted will not do")
        void weak() {
            Person person = newPerson();
            String token = link(person);

            for (String weak : List.of("short", "password123456", person.username() + "1", "x".repeat(80))) {
                assertThatExceptionOfType(InvalidPerson.class).isThrownBy(() -> links.set(token, weak));
            }
            assertThat(links.look(token).state()).isEqualTo(State.OPEN);
        }

        @Test
        @DisplayName("is made by administrators only, and never for somebody who has a password")
        void whoMay() {
            UUID handler = asPortal(() -> people.find("handler2")).getFirst().id();
            signIn("admin");
            assertThatExceptionOfType(NotInvited.class).isThrownBy(() -> invitations.handOver(handler));
            assertThatExceptionOfType(NotInvited.class).isThrownBy(() -> invitations.send(handler));
            signIn("supervisor");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invitations.handOver(handler));
        }

        @Test
        @DisplayName(
                "goes by mail to who forgot the password, by user name and by address; what is unknown gets the same answer")
        void forgotten() {
            Person person = newPerson();
            links.set(link(person), GOOD);

            assertThat(forgotten.ask(person.username().toUpperCase(java.util.Locale.ROOT), "192.0.2.1"))
                    .isTrue();
            assertThat(forgotten.ask("nobody@shirase.example", "192.0.2.1")).isTrue();
            assertThat(forgotten.ask(person.mailAddress(), "192.0.2.1")).isTrue();
            forgotten.awaitQuiet();

            assertThat(resetsOf(person)).isEqualTo(2);
            assertThat(database.sql("select count(*) from outbox where person_id = ? and kind = 'RESET'")
                            .param(person.id())
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        }

        @Test
        @DisplayName("is not asked for again and again: neither from one network nor for one person")
        void limited() {
            Person person = newPerson();
            links.set(link(person), GOOD);

            for (int i = 0; i < ForgottenPassword.PER_NETWORK; i++) {
                assertThat(forgotten.ask(person.username(), "192.0.2.9")).isTrue();
            }
            assertThat(forgotten.ask("somebody else", "192.0.2.9")).isFalse();
            forgotten.awaitQuiet();
            assertThat(resetsOf(person)).isEqualTo(ForgottenPassword.PER_PERSON);
        }

        private long resetsOf(Person person) {
            return database.sql("select count(*) from one_time_link where person_id = ? and purpose = 'RESET'")
                    .param(person.id())
                    .query(Long.class)
                    .single();
        }

        private Person newPerson() {
            return as("admin", () -> people.add(PeopleTest.entry("新しい人", Role.HANDLER, Demo.INSURER.id(), null)));
        }

        private String link(Person person) {
            String path = as("admin", () -> invitations.handOver(person.id()));
            return path.substring("password#".length());
        }
    }
}
