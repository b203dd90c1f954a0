package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.web.StartRefused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class FirstStartTest {

    private static final String GOOD = "correct horse battery";

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    /** Each test starts anew on the store of the demo, in a transaction that is undone. */
    @Transactional
    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        PersonRepository stored;

        @Autowired
        Organisations organisations;

        @Autowired
        People people;

        @Autowired
        PasswordEncoder passwords;

        @Autowired
        SignedIn signedIn;

        @Autowired
        StartLock lock;

        @Autowired
        TransactionTemplate transaction;

        @Test
        void theDemoStartsAgainAndAgain() {
            long before = count();

            start(true, "", "");

            assertThat(count()).isEqualTo(before);
        }

        @Test
        void withoutTheDemoNobodyStartsOnAStoreOfDemoAccounts() {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> start(false, "root", GOOD))
                    .withMessageContaining("demo accounts");
        }

        @Test
        void withoutAnAdministratorTheFirstStartAsksForOne() {
            changeEveryPassword();
            dismissTheAdministrators();

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> start(false, "", ""))
                    .withMessage("There is no administrator yet: set shirase.admin.username and"
                            + " shirase.admin.password for the first start, or shirase.demo=true for a demonstration.");
        }

        @Test
        void theFirstStartMakesTheAdministratorItWasGiven() {
            changeEveryPassword();
            dismissTheAdministrators();

            start(false, "Root", GOOD);

            var root = stored.findByUsername("root").orElseThrow();
            assertThat(root.toPerson().role()).isEqualTo(Role.ADMIN);
            assertThat(passwords.matches(GOOD, root.passwordHash())).isTrue();
            assertThat(root.passwordHash()).doesNotContain(GOOD);
        }

        @Test
        void aWeakAdministratorsPasswordIsRefusedAlsoLater() {
            changeEveryPassword();

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> start(false, "root", "shirase-demo"))
                    .withMessage("The password in shirase.admin.password is a known one: choose another.");
        }

        @Test
        void withAnAdministratorTheNextStartNeedsNoConfiguration() {
            changeEveryPassword();

            assertThatNoException().isThrownBy(() -> start(false, "", ""));
        }

        private void start(boolean demo, String administrator, String password) {
            new FirstStart(
                            stored,
                            organisations,
                            people,
                            passwords,
                            signedIn,
                            lock,
                            transaction,
                            demo,
                            administrator,
                            password)
                    .afterSingletonsInstantiated();
        }

        private void changeEveryPassword() {
            database.sql("update person set password_hash = ?")
                    .param(passwords.encode("something else entirely"))
                    .update();
        }

        private void dismissTheAdministrators() {
            database.sql("update person set active = false where role = 'ADMIN'")
                    .update();
        }

        private long count() {
            return database.sql("select count(*) from person").query(Long.class).single();
        }
    }
}
