package io.shirase.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.ledger.AccountEntry;
import io.shirase.ledger.PayeeAccounts;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.zengin.Account;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What is stored encrypted")
class SecretTextsTest {

    private static final SecretColumn COLUMN = new SecretColumn("payee_account", "number");
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String NEXT = "OTg3NjU0MzIxMDk4NzY1NDMyMTA5ODc2NTQzMjEwOTg=";

    private static SecretTexts with(String key, String... others) {
        return new SecretTexts(key, List.of(others), false);
    }

    @Test
    @DisplayName("is read with its key in its own row only, twice the same is not seen to be, and a change is noticed")
    void bound() {
        SecretTexts secrets = with(KEY);
        UUID id = UUID.randomUUID();
        String stored = secrets.stored(COLUMN, id, "7654321");

        assertThat(stored).startsWith("enc1:").doesNotContain("7654321");
        assertThat(secrets.read(COLUMN, id, stored)).isEqualTo("7654321");
        assertThat(secrets.stored(COLUMN, id, "7654321")).isNotEqualTo(stored);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> secrets.read(COLUMN, UUID.randomUUID(), stored));
        char other = stored.charAt(30) == 'A' ? 'B' : 'A';
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> secrets.read(COLUMN, id, stored.substring(0, 30) + other + stored.substring(31)));
    }

    @Test
    @DisplayName("is read by a key of before; without it the error names the setting and no key")
    void change() {
        UUID id = UUID.randomUUID();
        String stored = with(KEY).stored(COLUMN, id, "7654321");

        assertThat(with(NEXT, KEY).read(COLUMN, id, stored)).isEqualTo("7654321");
        assertThat(with(NEXT, KEY).isCurrent(stored)).isFalse();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> with(NEXT).read(COLUMN, id, stored))
                .withMessageContaining("shirase.secrets.other-keys");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> with("c2hvcnQ="))
                .withMessageNotContaining("c2hvcnQ");
        assertThat(with("").isOn()).isFalse();
        assertThat(with("").stored(COLUMN, id, "7654321")).isEqualTo("7654321");
    }

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        PayeeAccounts accounts;

        @Autowired
        SecretTexts secrets;

        @Autowired
        List<SecretColumn> columns;

        @Test
        @DisplayName("an account number never stands in the store as it is, and is paid to as it was entered")
        void encrypted() {
            UUID id = entered();
            assertThat(stored(id)).startsWith("enc1:").doesNotContain("7654321");
            assertThat(accounts(id)).isEqualTo("7654321");
            assertThat(columns).extracting(SecretColumn::table).containsExactlyInAnyOrder("payee_account", "webhook");
        }

        @Test
        @DisplayName(
                "a start rewrites what stands there from before there was a key, and by the key before; not what is current")
        void rewritten() {
            UUID plain = entered();
            UUID older = entered();
            UUID current = entered();
            store(plain, "7654321");
            store(older, with(KEY).stored(COLUMN, older, "7654321"));
            String kept = stored(current);

            SecretTexts next = new SecretTexts("", List.of(KEY), true);
            new RewriteAtStart(database, next, columns).afterSingletonsInstantiated();

            assertThat(stored(plain)).startsWith("enc1:");
            assertThat(accounts(plain)).isEqualTo("7654321");
            assertThat(accounts(older)).isEqualTo("7654321");
            assertThat(stored(current)).isEqualTo(kept);
        }

        @Test
        @DisplayName("a start without the key of what is stored ends with a sentence, and changes nothing")
        void keyIsMissing() {
            UUID foreign = entered();
            String before = with(NEXT).stored(COLUMN, foreign, "7654321");
            store(foreign, before);
            try {
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> new RewriteAtStart(database, secrets, columns).afterSingletonsInstantiated())
                        .withMessageContaining("payee_account.number is encrypted with a key that is not set");
                assertThat(stored(foreign)).isEqualTo(before);
            } finally {
                database.sql("delete from payee_account where id = ?")
                        .param(foreign)
                        .update();
            }
        }

        private UUID entered() {
            return as(
                            "policyholder",
                            () -> accounts.enter(
                                    UUID.randomUUID(),
                                    new AccountEntry("0001", "001", Account.Kind.ORDINARY, "7654321", "カ）ミナトセイキ")))
                    .id();
        }

        private String accounts(UUID id) {
            return as("policyholder", () -> accounts.own()).stream()
                    .filter(account -> account.id().equals(id))
                    .map(account -> account.account().number())
                    .findFirst()
                    .orElseThrow();
        }

        private String stored(UUID id) {
            return database.sql("select number from payee_account where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
        }

        private void store(UUID id, String number) {
            database.sql("update payee_account set number = ? where id = ?")
                    .params(number, id)
                    .update();
        }
    }
}
