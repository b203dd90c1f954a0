package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.identity.Person.Standing;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("People, as administrators set them up,")
class PeopleTest {

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
        Organisations organisations;

        @Autowired
        OneTimeLinks links;

        @Autowired
        PasswordByLink byLink;

        @Autowired
        Invitations invitations;

        @Autowired
        OwnAccount own;

        @Autowired
        PersonRepository stored;

        @Autowired
        org.springframework.transaction.support.TransactionTemplate transaction;

        @Test
        @DisplayName("are made without a password, and what was made stands in the audit trail")
        void made() {
            signIn("admin");
            Person made = people.add(entry("手塚 治", Role.HANDLER, Demo.INSURER.id(), Yen.of(1_000_000)));

            assertThat(made.standing()).isEqualTo(Standing.INVITED);
            assertThat(made.authorityLimit()).isEqualTo(Yen.of(1_000_000));
            assertThat(trailOf(made.id()))
                    .extracting(entry -> entry.action() + " " + entry.username())
                    .containsExactly("person.added admin");
        }

        @Test
        @DisplayName(
                "are found by a part of the name in any kana, by user name, mail address and firm, and not by others")
        void found() {
            signIn("admin");
            String unique = UUID.randomUUID().toString().substring(0, 8);
            Organisation firm = organisations.add(OrganisationKind.FIRM, "株式会社はやぶさ" + unique);
            Person made = people.add(entry("ハヤカワ " + unique, Role.POLICYHOLDER, firm.id(), null));

            for (String typed : List.of(
                    "はやかわ" + unique,
                    "ﾊﾔｶﾜ " + unique.toUpperCase(java.util.Locale.ROOT),
                    made.username(),
                    "(株)ハヤブサ" + unique)) {
                assertThat(people.find(typed)).as(typed).extracting(Person::id).containsExactly(made.id());
            }
            assertThat(people.find("はやかわ" + unique + "%")).isEmpty();
        }

        @Test
        @DisplayName("belong to one organisation of the kind that fits their role")
        void fits() {
            signIn("admin");

            assertThat(problems(entry("誰か", Role.HANDLER, Demo.FIRM.id(), null)))
                    .containsExactly("organisation");
            assertThat(problems(entry("誰か", Role.POLICYHOLDER, Demo.FIRM.id(), Yen.of(1))))
                    .containsExactly("authorityLimit");
            assertThat(problems(new PersonEntry("", "", "not an address", "abc", null, null, null)))
                    .contains("displayName", "mailAddress", "telephone", "role", "organisation");
            assertThat(problems(new PersonEntry("佐藤", "Handler", "", "", Role.HANDLER, Demo.INSURER.id(), null)))
                    .containsExactly("username");
        }

        @Test
        @DisplayName("are changed by who saw them as they are; the user name stays, as records carry it")
        void changed() {
            signIn("admin");
            Person made = people.add(entry("一人目", Role.HANDLER, Demo.INSURER.id(), null));
            PersonEntry wanted = entry("改名", Role.SUPERVISOR, Demo.INSURER.id(), null);

            Person now = people.change(made.id(), made.version(), wanted);

            assertThat(now.displayName()).isEqualTo("改名");
            assertThat(now.username()).isEqualTo(made.username());
            assertThat(trailOf(made.id()).getFirst().detail()).contains("role HANDLER → SUPERVISOR");
            assertThatExceptionOfType(StalePerson.class)
                    .isThrownBy(() -> people.change(made.id(), made.version(), wanted));
        }

        @Test
        @DisplayName("have limits by product, kept with who changed them, and none once they decide no more")
        void limits() {
            signIn("admin");
            Person made = people.add(entry("限度 額", Role.HANDLER, Demo.INSURER.id(), Yen.of(1_000_000)));
            Map<String, Yen> two = Map.of("sompo-web", Yen.of(5), "tokio-marine-chuokai", Yen.of(9));

            Person now = people.change(made.id(), made.version(), limited(made, Role.HANDLER, two));

            assertThat(people.get(made.id()).productLimits()).isEqualTo(two);
            assertThat(trailOf(made.id()).getFirst().detail())
                    .contains("authority limits by product {} → {sompo-web=5, tokio-marine-chuokai=9}");
            assertThatExceptionOfType(StalePerson.class)
                    .isThrownBy(() -> people.change(made.id(), made.version(), limited(made, Role.HANDLER, Map.of())));
            assertThat(problems(limited(made, Role.OPERATOR, two))).contains("authorityLimit");
            assertThat(people.change(made.id(), now.version(), limited(made, Role.HANDLER, Map.of()))
                            .productLimits())
                    .isEmpty();
        }

        private static PersonEntry limited(Person person, Role role, Map<String, Yen> limits) {
            return new PersonEntry(
                    person.displayName(),
                    person.username(),
                    person.mailAddress(),
                    "",
                    role,
                    person.organisation().id(),
                    null,
                    limits);
        }

        @Test
        @DisplayName("are told at the old address when it changes, whoever changed it, and of every new password")
        void told() {
            Person made = as("admin", () -> people.add(entry("宛先 変", Role.HANDLER, Demo.INSURER.id(), null)));
            String before = made.mailAddress();
            PersonEntry moved = new PersonEntry(
                    made.displayName(), made.username(), "new-" + before, "", Role.HANDLER, Demo.INSURER.id(), null);
            as("admin", () -> people.change(made.id(), made.version(), moved));
            assertThat(mails("address = '" + before + "'")).containsExactly("ADDRESS_CHANGED");

            byLink.set(
                    as("admin", () -> invitations.handOver(made.id())).substring("password#".length()),
                    "kasa-to-nagagutsu-2026");
            signIn(made.username());
            own.changePassword("kasa-to-nagagutsu-2026", "yuki-no-hi-no-ohirune");
            assertThat(mails("person_id = '" + made.id() + "'")).containsExactly("PASSWORD_CHANGED");

            Person now = own.get();
            own.change(
                    new OwnEntry(now.displayName(), "third-" + before, "", java.util.Locale.JAPANESE),
                    "yuki-no-hi-no-ohirune");
            assertThat(mails("address = 'new-" + before + "' and kind = 'ADDRESS_CHANGED'"))
                    .hasSize(1);
        }

        @Test
        @DisplayName(
                "prove themselves by the password as often as it is right; one that is missing is asked for, and is no try")
        void ownPassword() {
            Person made = as("admin", () -> people.add(entry("何度 も", Role.HANDLER, Demo.INSURER.id(), null)));
            byLink.set(
                    as("admin", () -> invitations.handOver(made.id())).substring("password#".length()),
                    "kasa-to-nagagutsu-2026");
            signIn(made.username());

            for (int i = 0; i < 7; i++) {
                assertThat(refusal("")).isEqualTo("identity.password.old.missing");
                assertThat(refusal("kasa-to-nagagutsu-2026")).isEqualTo("identity.password.short");
            }
            for (int i = 0; i < 5; i++) {
                assertThat(refusal("another-one")).isEqualTo("identity.password.old.wrong");
            }
            assertThat(refusal("kasa-to-nagagutsu-2026")).isEqualTo("identity.password.old.often");
        }

        /** Why a change to a password that is too short is refused. */
        private String refusal(String old) {
            return org.assertj.core.api.Assertions.catchThrowableOfType(
                            InvalidPerson.class, () -> own.changePassword(old, "short"))
                    .problems()
                    .getFirst()
                    .messageKey();
        }

        private List<String> mails(String where) {
            return database.sql("select kind from outbox where " + where)
                    .query(String.class)
                    .list();
        }

        @Test
        @DisplayName("are nobody's but administrators'")
        void rights() {
            for (String account : List.of("policyholder", "agency", "operator", "handler", "supervisor")) {
                signIn(account);
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> people.find(""));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> organisations.find(""));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> people.add(entry("私", Role.ADMIN, Demo.INSURER.id(), null)));
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> people.deactivate(UUID.randomUUID()));
            }
        }

        @Test
        @DisplayName("do not lose the last administrator who can come in, also not by two at once")
        void lastAdministrator() throws Exception {
            signIn("admin");
            UUID admin = person("admin").id();
            people.add(entry("招待中の管理者", Role.ADMIN, Demo.INSURER.id(), null));

            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> people.deactivate(admin));
            assertThatExceptionOfType(LastAdministrator.class)
                    .isThrownBy(() -> people.change(
                            admin, person("admin").version(), entry("小林 翔", Role.HANDLER, Demo.INSURER.id(), null)));

            Person second = people.add(entry("二人目", Role.ADMIN, Demo.INSURER.id(), null));
            transaction.executeWithoutResult(status -> {
                PersonRecord record = stored.findById(second.id()).orElseThrow();
                record.setPassword("{noop}x", clock.instant());
                stored.save(record);
            });
            try {
                assertThat(atOnce(() -> people.deactivate(admin), () -> people.deactivate(second.id())))
                        .containsExactlyInAnyOrder(true, false);
            } finally {
                asPortal(() -> people.activate(admin));
                asPortal(() -> people.deactivate(second.id()));
            }
        }

        @Test
        @DisplayName("are sent away with their open link, and come back")
        void deactivated() {
            signIn("admin");
            Person made = people.add(entry("去る人", Role.HANDLER, Demo.INSURER.id(), null));
            int before = stored.findById(made.id()).orElseThrow().rightsVersion();

            assertThat(people.deactivate(made.id()).standing()).isEqualTo(Standing.INACTIVE);
            assertThat(stored.findById(made.id()).orElseThrow().rightsVersion()).isGreaterThan(before);
            assertThat(people.activate(made.id()).standing()).isEqualTo(Standing.INVITED);
            assertThat(trailOf(made.id()))
                    .extracting(entry -> entry.action())
                    .containsExactly("person.activated", "person.deactivated", "person.added");
        }

        private List<Boolean> atOnce(Supplier<?> one, Supplier<?> other) throws Exception {
            CountDownLatch start = new CountDownLatch(1);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> done = List.of(one, other).stream()
                        .map(work -> two.submit(() -> {
                            signIn("admin");
                            start.await();
                            try {
                                work.get();
                                return true;
                            } catch (LastAdministrator last) {
                                return false;
                            }
                        }))
                        .toList();
                start.countDown();
                return List.of(done.getFirst().get(), done.getLast().get());
            }
        }

        private Person person(String username) {
            return asPortal(() -> people.find(username)).stream()
                    .filter(person -> person.username().equals(username))
                    .findFirst()
                    .orElseThrow();
        }

        private List<String> problems(PersonEntry entry) {
            try {
                people.add(entry);
                return List.of();
            } catch (InvalidPerson invalid) {
                return invalid.problems().stream().map(Problem::field).toList();
            }
        }
    }

    static PersonEntry entry(String name, Role role, UUID organisation, @Nullable Yen limit) {
        String username = "u" + UUID.randomUUID().toString().substring(0, 12);
        return new PersonEntry(
                name, username, username + "@shirase.example", "03-1234-5678", role, organisation, limit);
    }
}
