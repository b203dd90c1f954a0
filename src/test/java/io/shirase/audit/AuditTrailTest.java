package io.shirase.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private final UUID subject = UUID.randomUUID();

        @Autowired
        AuditTrail audit;

        @Autowired
        TransactionTemplate transaction;

        @Test
        void anEntrySaysWhoDidWhatAndWhen() {
            record("first");

            var entry = as("admin", () -> audit.of(subject)).getFirst();

            assertThat(entry.username()).isEqualTo("handler");
            assertThat(entry.action()).isEqualTo("test.done");
            assertThat(entry.detail()).isEqualTo("first");
            assertThat(entry.at()).isEqualTo(TestClock.START.minusHours(9).toInstant(java.time.ZoneOffset.UTC));
        }

        @Test
        void theNewestEntriesComeFirst() {
            for (String detail : new String[] {"1", "2", "3"}) {
                clock.advance(Duration.ofDays(365));
                record(detail);
            }
            signIn("supervisor");

            assertThat(audit.of(subject)).extracting(AuditEntry::detail).containsExactly("3", "2", "1");
            assertThat(audit.list(1, 1)).extracting(AuditEntry::detail).containsExactly("2");
            assertThat(audit.count()).isGreaterThanOrEqualTo(3);
        }

        @Test
        void whatIsRolledBackLeavesNoEntry() {
            transaction.executeWithoutResult(status -> {
                record("undone");
                status.setRollbackOnly();
            });

            assertThat(as("admin", () -> audit.of(subject))).isEmpty();
        }

        @Test
        void anEntryIsMadeInTheTransactionOfWhatIsDoneOrNotAtAll() {
            signIn("handler");

            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> audit.record("test.done", subject, ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler"})
        void onlyAdministratorsAndSupervisorsReadTheTrail(String username) {
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.list(0, 10));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.of(subject));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(audit::count);
        }

        private void record(String detail) {
            as("handler", () -> {
                transaction.executeWithoutResult(status -> audit.record("test.done", subject, detail));
                return detail;
            });
        }
    }
}
