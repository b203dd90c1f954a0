package io.shirase.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Activity;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.Worth.Action;
import io.shirase.audit.AuditEntry;
import io.shirase.claim.Claims;
import io.shirase.consent.Consents;
import io.shirase.conversation.Conversation;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentQuery;
import io.shirase.incident.Incidents;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicySearch;
import io.shirase.storage.DrillIsOver;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A drill")
class DrillsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        private Drills drills;

        @Autowired
        private LookBacks lookBacks;

        @Autowired
        private Incidents incidents;

        @Autowired
        private Expenses expenses;

        @Autowired
        private Consents consents;

        @Autowired
        private Conversation conversation;

        @Autowired
        private Claims claims;

        @Autowired
        private PolicySearch search;

        @Autowired
        private TransactionTemplate transaction;

        private Policy original;

        @BeforeEach
        void aFirmWithAPolicy() {
            original = newPolicy();
            signIn("policyholder");
        }

        @AfterEach
        void nothingIsLeft() {
            signIn("policyholder");
            drills.list().forEach(drill -> drills.delete(drill.id()));
        }

        private Drill start() {
            return drills.start(UUID.randomUUID(), original.id(), "ransom-note");
        }

        private Incident report(Drill drill) {
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            reports.answer(
                    draft,
                    given -> given.withPolicy(drill.policyId())
                            .withKind(IncidentKind.SUSPECTED_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), "")));
            return reports.submit(draft);
        }

        private ExpenseLine line(Incident incident, Activity activity, Consumer<ExpenseFacts.Edit> more) {
            return expenses.add(
                    UUID.randomUUID(),
                    incident.id(),
                    ExpenseFacts.NONE.with(facts -> {
                        facts.activity = activity;
                        facts.amount = Yen.of(1_000_000);
                        more.accept(facts);
                    }),
                    List.of());
        }

        @Test
        @DisplayName(
                "is played with a copy of the policy; its certificate and its reports say 訓練, and use up no real number")
        void marked() {
            Drill drill = start();
            Incident first = report(drill);
            Incident real = newIncident(original);
            Incident second = report(drill);
            Incident another = newIncident(original);

            assertThat(policies.get(drill.policyId()).certificateNumber())
                    .startsWith("訓練")
                    .endsWith(original.certificateNumber());
            assertThat(first.receiptNumber()).startsWith("訓練-2026-");
            assertThat(first.rehearsal()).isNotNull();
            assertThat(real.rehearsal()).isNull();
            assertThat(another.number()).isEqualTo(real.number() + 1);
            assertThat(drills.incidents(drill.id())).containsExactly(first.id(), second.id());
        }

        @Test
        @DisplayName("started again under the same id is the same drill")
        void once() {
            Drill drill = start();

            assertThat(drills.start(drill.id(), original.id(), "ransom-note")).isEqualTo(drill);
            assertThat(drills.list()).containsExactly(drill);
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder2", "agency", "operator", "handler", "supervisor", "admin"})
        @DisplayName("does not exist for anybody but the firm's own people")
        void nobodyElses(String person) {
            Drill drill = start();
            Incident incident = report(drill);
            ExpenseLine line = line(incident, Activity.LAWYER, facts -> {});
            signIn(person);

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> policies.get(drill.policyId()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> incidents.get(incident.id()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> expenses.get(line.id()));
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> drills.get(drill.id()))
                    .isInstanceOfAny(NotFoundException.class, AccessDeniedException.class);
            assertThat(policies.list()).noneMatch(policy -> policy.rehearsal() != null);
            if (!person.equals("admin")) {
                assertThat(incidents.list(IncidentQuery.ALL, 0, 10_000)).noneMatch(one -> one.rehearsal() != null);
            }
        }

        @Test
        @DisplayName(
                "is in no list, search or queue, and in nothing that is due; the firm's own lists show what is real")
        void inNoList() {
            long before = as("handler", () -> incidents.count(IncidentQuery.ALL));
            Drill drill = start();
            Incident incident = report(drill);
            ExpenseLine line = line(incident, Activity.CONSULTING, facts -> facts.accruedOn = clock.today());
            consents.ask(UUID.randomUUID(), line.id(), "訓練のためです", List.of());

            assertThat(policies.list()).noneMatch(policy -> policy.rehearsal() != null);
            assertThat(incidents.list(IncidentQuery.ALL, 0, 10_000)).noneMatch(one -> one.rehearsal() != null);
            signIn("handler");
            assertThat(incidents.count(IncidentQuery.ALL)).isEqualTo(before);
            assertThat(search.find(original.certificateNumber(), 20))
                    .extracting(Policy::id)
                    .containsExactly(original.id());
            assertThat(policies.find("訓練", "")).isEmpty();
            assertThat(consents.waiting()).noneMatch(one -> one.incidentId().equals(incident.id()));
            for (String table : List.of("desk_item", "reminder_watch")) {
                assertThat(rows("select count(*) from " + table + " where incident_id = ?", incident.id()))
                        .as(table)
                        .isZero();
            }
        }

        @Test
        @DisplayName("posts no mail and writes nothing in the trail but that it was started, moved, ended and deleted")
        void nothingLeaves() {
            long mails = rows("select count(*) from outbox");
            Drill drill = start();
            Incident incident = report(drill);
            ExpenseLine line = line(incident, Activity.CONSULTING, facts -> facts.accruedOn = clock.today());
            UUID consent = consents.ask(UUID.randomUUID(), line.id(), "訓練のためです", List.of())
                    .id();
            conversation.send(UUID.randomUUID(), incident.id(), "これは訓練です", List.of());
            drills.moveTo(drill.id(), Duration.ofDays(1));
            drills.end(drill.id());

            assertThat(rows("select count(*) from outbox")).isEqualTo(mails);
            for (UUID played : List.of(drill.policyId(), incident.id(), line.id(), consent)) {
                assertThat(trailOf(played)).isEmpty();
            }
            assertThat(trailOf(drill.id()))
                    .extracting(AuditEntry::action)
                    .containsExactly("drill.ended", "drill.moved", "drill.started");
        }

        @Test
        @DisplayName("leaves the real policy's figures as they are")
        void figures() {
            Incident real = newIncident(original);
            line(real, Activity.ATTACK_CHECK, facts -> {
                facts.outsourced = true;
                facts.accruedOn = clock.today();
            });
            var before = claims.outlook(original.id()).payable();
            Incident played = report(start());
            line(played, Activity.ATTACK_CHECK, facts -> {
                facts.outsourced = true;
                facts.accruedOn = clock.today();
            });

            assertThat(claims.outlook(original.id()).payable()).isEqualTo(before);
            assertThat(claims.outlook(original.id()).lines()).hasSize(1);
            assertThat(claims.outlook(played.policyId()).lines()).hasSize(1);
        }

        @Test
        @DisplayName(
                "has a clock of its own: what is entered in it is late, in another drill less, and what is real is on time")
        void clocks() {
            Drill drill = start();
            Drill other = start();
            drills.moveTo(drill.id(), Duration.ofDays(40));
            drills.moveTo(other.id(), Duration.ofHours(2));
            drills.moveTo(drill.id(), Duration.ofDays(3));

            assertThat(report(drill).receivedAt()).isEqualTo(clock.instant().plus(Duration.ofDays(40)));
            assertThat(report(other).receivedAt()).isEqualTo(clock.instant().plus(Duration.ofHours(2)));
            assertThat(newIncident(original).receivedAt()).isEqualTo(clock.instant());
        }

        @Test
        @DisplayName("takes a discovery of its own day, which is tomorrow for everybody else")
        void discoveredInTheDrill() {
            Drill drill = start();
            drills.moveTo(drill.id(), Duration.ofDays(40));
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            reports.answer(draft, given -> given.withPolicy(drill.policyId()));
            reports.answer(
                    draft,
                    given -> given.withDiscovery(new Discovery(clock.today().plusDays(39), LocalTime.of(9, 0), "")));

            assertThat(reports.submit(draft).facts().discovery().on())
                    .isEqualTo(clock.today().plusDays(39));
        }

        @Test
        @DisplayName(
                "never takes up a real report, nor does a real one become a drill; an unsent one is in no list of drafts")
        void reportsStayWhatTheyAre() {
            Drill drill = start();
            UUID played = UUID.randomUUID();
            UUID real = UUID.randomUUID();
            reports.start(played);
            reports.answer(played, given -> given.withPolicy(drill.policyId()).withKind(IncidentKind.LEAK));
            reports.start(real);
            reports.answer(real, given -> given.withPolicy(original.id()).withKind(IncidentKind.LEAK));

            assertThat(reports.open())
                    .extracting(draft -> draft.id())
                    .contains(real)
                    .doesNotContain(played);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.answer(played, given -> given.withPolicy(original.id())));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.answer(played, given -> given.withPolicy(null)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.answer(real, given -> given.withPolicy(drill.policyId())));
            reports.discard(real);
        }

        @Test
        @DisplayName("and something real, or another drill, cannot be in one transaction")
        void oneThingAtATime() {
            UUID played = report(start()).id();
            UUID other = report(start()).id();
            UUID real = newIncident(original).id();

            for (UUID second : List.of(real, other)) {
                assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                            incidents.get(played);
                            incidents.get(second);
                        }))
                        .withMessageStartingWith("A drill and what is none");
            }
        }

        @Test
        @DisplayName("is found by whatever of it an address names, and by nothing that is real")
        void about() {
            Drill drill = start();
            Incident incident = report(drill);
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            reports.answer(draft, given -> given.withPolicy(drill.policyId()));
            ExpenseLine line = line(incident, Activity.CONSULTING, facts -> facts.accruedOn = clock.today());
            UUID consent = consents.ask(UUID.randomUUID(), line.id(), "訓練のためです", List.of())
                    .id();

            for (UUID one : List.of(drill.id(), drill.policyId(), incident.id(), draft, consent)) {
                assertThat(drills.about(Set.of(one))).hasValue(drill);
            }
            assertThat(drills.about(Set.of(original.id(), newIncident(original).id())))
                    .isEmpty();
        }

        @Test
        @DisplayName("looks back on what was kept and what was lost, each as the engine's own difference")
        void lookBack() {
            Drill drill = start();
            Incident incident = report(drill);
            line(incident, Activity.CONSULTING, facts -> {
                facts.accruedOn = clock.today();
                facts.spentOn = clock.today();
            });
            line(incident, Activity.RECURRENCE_PREVENTION, facts -> {
                facts.accruedOn = clock.today();
                facts.consentOn = clock.today();
                facts.spentOn = clock.today();
            });
            LookBack found = lookBacks.of(incident.id());

            assertThat(found.lost())
                    .filteredOn(step -> step.action() == Action.GET_CONSENT)
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.line()).isEqualTo(1);
                        assertThat(step.open()).isFalse();
                        assertThat(step.yen().most().amount()).isPositive();
                    });
            assertThat(found.kept())
                    .filteredOn(step -> step.action() == Action.GET_CONSENT)
                    .singleElement()
                    .satisfies(step -> assertThat(step.line()).isEqualTo(2));
            assertThat(found.payable())
                    .isEqualTo(claims.outlook(drill.policyId()).payable());
        }

        @Test
        @DisplayName(
                "that has ended is only read: every room refuses to add to it or to change it, and its clock stands")
        void over() {
            Drill drill = start();
            Incident incident = report(drill);
            ExpenseLine line = line(incident, Activity.LAWYER, facts -> {});
            UUID begun = UUID.randomUUID();
            reports.start(begun);
            reports.answer(begun, given -> given.withPolicy(drill.policyId()));
            Drill ended = drills.end(drill.id());
            clock.advance(Duration.ofDays(3));

            assertThat(drills.now(ended)).isEqualTo(ended.endedAt());
            for (ThrowingCallable write : List.<ThrowingCallable>of(
                    () -> reports.answer(begun, given -> given.withKind(IncidentKind.LEAK)),
                    () -> reports.submit(begun),
                    () -> line(incident, Activity.LAWYER, facts -> {}),
                    () -> expenses.edit(line.id(), line.version(), line.facts(), List.of()),
                    () -> expenses.remove(line.id(), line.version()),
                    () -> incidents.correct(incident.id(), incident.version(), incident.facts(), ""),
                    () -> conversation.send(UUID.randomUUID(), incident.id(), "まだ書けますか", List.of()),
                    () -> consents.ask(UUID.randomUUID(), line.id(), "見積もりのとおり", List.of()))) {
                assertThatExceptionOfType(DrillIsOver.class).isThrownBy(write);
            }
            assertThat(incidents.get(incident.id()).version()).isEqualTo(incident.version());
            assertThat(expenses.ofIncident(incident.id())).containsExactly(line);
            conversation.read(incident.id());
            drills.delete(drill.id());
        }

        @Test
        @DisplayName("is deleted with everything that was played in it, and nothing else")
        void deleted() {
            Incident real = newIncident(original);
            Drill drill = start();
            Incident incident = report(drill);
            ExpenseLine line = line(incident, Activity.CONSULTING, facts -> facts.accruedOn = clock.today());
            consents.ask(UUID.randomUUID(), line.id(), "訓練のためです", List.of());
            conversation.send(UUID.randomUUID(), incident.id(), "これは訓練です", List.of());
            UUID draft = UUID.randomUUID();
            reports.start(draft);
            reports.answer(draft, given -> given.withPolicy(drill.policyId()).withKind(IncidentKind.LEAK));
            drills.delete(drill.id());

            assertThat(drills.list()).isEmpty();
            assertThat(reports.find(draft)).isEmpty();
            assertThat(rows("select count(*) from policy where drill_id = ?", drill.id()))
                    .isZero();
            assertThat(rows("select count(*) from incident where drill_id = ?", drill.id()))
                    .isZero();
            assertThat(rows("select count(*) from expense_line where incident_id = ?", incident.id()))
                    .isZero();
            assertThat(rows("select count(*) from message where incident_id = ?", incident.id()))
                    .isZero();
            assertThat(incidents.get(real.id())).isEqualTo(real);
            assertThat(policies.get(original.id())).isEqualTo(original);
        }

        private long rows(String sql, Object... params) {
            return database.sql(sql).params(params).query(Long.class).single();
        }
    }
}
