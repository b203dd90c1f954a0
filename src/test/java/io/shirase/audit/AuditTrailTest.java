package io.shirase.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.audit.TrailFinding.Fault;
import io.shirase.identity.Recipients;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
        TrailAnchors anchors;

        @Autowired
        Recipients recipients;

        @Autowired
        TransactionTemplate transaction;

        @Test
        void anEntrySaysWhoDidWhatAndWhen() {
            record("first");

            var entry = trailOf(subject).getFirst();

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

            assertThat(trailOf(subject)).extracting(AuditEntry::detail).containsExactly("3", "2", "1");
            assertThat(as("admin", () -> audit.list(about(subject), 1, 1)))
                    .extracting(entry -> entry.entry().detail())
                    .containsExactly("2");
        }

        @Test
        void everyAdministratorIsMailedWhereTheTrailEnds() {
            record("kept");
            database.sql("delete from outbox where kind = 'ANCHOR'").update();

            anchors.post();

            String head = as("admin", audit::newest).toString();
            assertThat(database.sql("select words from outbox where kind = 'ANCHOR'")
                            .query(String.class)
                            .list())
                    .hasSize(recipients.ofAdministrators().size())
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(words).contains(head));
        }

        @Test
        void whatIsRolledBackLeavesNoEntry() {
            transaction.executeWithoutResult(status -> {
                record("undone");
                status.setRollbackOnly();
            });

            assertThat(trailOf(subject)).isEmpty();
        }

        @Test
        void anEntryIsMadeInTheTransactionOfWhatIsDoneOrNotAtAll() {
            signIn("handler");

            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> audit.record("test.done", subject, ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        void onlyAdministratorsReadTheTrail(String username) {
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.list(TrailFilter.ALL, 0, 10));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> audit.before(TrailFilter.ALL, 10, 10));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(audit::actions);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(audit::newest);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> audit.check(null));
        }

        @Test
        void entriesAreFoundByPersonActionThingAndDay() {
            record("here");
            LocalDate day = clock.today();

            assertThat(found(new TrailFilter("HAND", "test.done", subject, day, day)))
                    .containsExactly("here");
            assertThat(found(new TrailFilter("", null, subject, null, day))).containsExactly("here");
            assertThat(found(new TrailFilter("h%r", null, subject, null, null))).isEmpty();
            assertThat(found(new TrailFilter("", "test.undone", subject, null, null)))
                    .isEmpty();
            assertThat(found(new TrailFilter("", null, subject, day.plusDays(1), null)))
                    .isEmpty();
            assertThat(found(new TrailFilter("", null, subject, null, day.minusDays(1))))
                    .isEmpty();
            assertThat(as("admin", () -> audit.actions())).contains("test.done");
        }

        @Test
        void aLongDetailSaysThatItsEndIsLeftOut() {
            record("𠮷".repeat(15_000));

            assertThat(trailOf(subject).getFirst().detail())
                    .hasSizeLessThanOrEqualTo(20_000)
                    .endsWith("𠮷 … (10040 characters left out)");
        }

        @Test
        void theWholeTrailFollowsFromItsFirstEntry() {
            record("kept\u0000");
            TrailPoint anchor = as("admin", audit::newest);
            record("later");

            assertThat(as("admin", () -> audit.check(anchor)))
                    .isEqualTo(new TrailFinding.Whole(as("admin", audit::newest)));
        }

        @Test
        void manyAtOnceStandOneAfterTheOther() {
            List<CompletableFuture<Void>> all = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> record("at once")))
                    .toList();
            all.forEach(CompletableFuture::join);

            assertThat(trailOf(subject)).hasSize(40);
            assertThat(as("admin", () -> audit.check(null))).isInstanceOf(TrailFinding.Whole.class);
        }

        @Test
        void whatASecretHandChangesIsFoundAtItsPlace() {
            record("said");
            long place = place();

            tampered("update audit_entry set detail = 'never said' where place = " + place, place, Fault.CHANGED);
            tampered(
                    "update audit_entry set happened_at = happened_at - interval '1' day where place = " + place,
                    place,
                    Fault.CHANGED);
            record("later");
            tampered("delete from audit_entry where place = " + place, place, Fault.MISSING);
            tampered("delete from audit_entry where place > " + place, place + 1, Fault.CUT_OFF);
        }

        @Test
        void aTailThatIsCutOffTogetherWithItsHeadIsFoundByWhatWasKeptElsewhere() {
            record("first");
            record("second");
            TrailPoint anchor = as("admin", audit::newest);

            transaction.executeWithoutResult(status -> {
                database.sql("delete from audit_entry where place = ?")
                        .param(anchor.place())
                        .update();
                database.sql("update audit_head set place = place - 1, digest = (select digest from audit_entry where"
                                + " place = ?)")
                        .param(anchor.place() - 1)
                        .update();
                assertThat(as("admin", () -> audit.check(null))).isInstanceOf(TrailFinding.Whole.class);
                assertThat(as("admin", () -> audit.check(anchor)))
                        .isEqualTo(new TrailFinding.Broken(anchor.place(), Fault.CUT_OFF, null));
                status.setRollbackOnly();
            });
            TrailPoint other = new TrailPoint(anchor.place(), "0".repeat(64));
            assertThat(as("admin", () -> audit.check(other)))
                    .isInstanceOfSatisfying(
                            TrailFinding.Broken.class,
                            broken -> assertThat(broken.fault()).isEqualTo(Fault.REWRITTEN));
        }

        /** In a transaction that is undone: the trail is everybody's. */
        private void tampered(String sql, long place, Fault fault) {
            transaction.executeWithoutResult(status -> {
                database.sql(sql).update();
                assertThat(as("admin", () -> audit.check(null)))
                        .isInstanceOfSatisfying(TrailFinding.Broken.class, broken -> {
                            assertThat(broken.place()).isEqualTo(place);
                            assertThat(broken.fault()).isEqualTo(fault);
                        });
                status.setRollbackOnly();
            });
        }

        private long place() {
            return as("admin", () -> audit.list(about(subject), 0, 1))
                    .getFirst()
                    .place();
        }

        private List<String> found(TrailFilter filter) {
            return as("admin", () -> audit.list(filter, 0, 100)).stream()
                    .map(entry -> entry.entry().detail())
                    .toList();
        }

        private static TrailFilter about(UUID subject) {
            return new TrailFilter("", null, subject, null, null);
        }

        private void record(String detail) {
            as("handler", () -> {
                transaction.executeWithoutResult(status -> audit.record("test.done", subject, detail));
                return detail;
            });
        }
    }
}
