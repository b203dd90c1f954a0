package io.shirase.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.audit.AuditEntry;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class IncidentsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    @RecordApplicationEvents
    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        Incidents incidents;

        @Autowired
        PlatformTransactionManager transactions;

        @Autowired
        ApplicationEvents events;

        private Policy policy;

        @BeforeEach
        void aPolicy() {
            policy = newPolicy();
        }

        @Test
        void aHandlerCorrectsAFactAndWhatChangedIsWrittenDown() {
            Incident incident = newIncident(policy);
            signIn("handler");

            Incident corrected = incidents.correct(
                    incident.id(),
                    incident.version(),
                    incident.facts().withKind(IncidentKind.SUSPECTED_ATTACK, SuspicionOutcome.NO_ATTACK),
                    "調査報告書による");

            assertThat(incidents.get(incident.id())).isEqualTo(corrected);
            assertThat(corrected.facts().outcome()).isEqualTo(SuspicionOutcome.NO_ATTACK);
            AuditEntry entry = trailOf(incident.id()).stream()
                    .filter(one -> one.action().equals("incident.corrected"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.username()).isEqualTo("handler");
            assertThat(entry.detail()).isEqualTo("outcome: – → NO_ATTACK (調査報告書による)");
            assertThat(events.stream(IncidentFactsChanged.class))
                    .containsExactly(new IncidentFactsChanged(
                            incident.id(),
                            policy.id(),
                            List.of(new FactChange("outcome", null, SuspicionOutcome.NO_ATTACK))));
        }

        @Test
        void aCorrectionThatChangesNothingLeavesNoTrace() {
            Incident incident = newIncident(policy);
            signIn("handler");

            assertThat(incidents.correct(incident.id(), incident.version(), incident.facts(), ""))
                    .isEqualTo(incident);
            assertThat(trailOf(incident.id())).hasSize(1);
        }

        @Test
        void twoHandlersOnOneIncidentAreToldSo() {
            Incident incident = newIncident(policy);
            signIn("handler");
            Incident first = incidents.correct(
                    incident.id(),
                    incident.version(),
                    incident.facts().with(facts -> facts.announcedOn = clock.today()),
                    "");
            signIn("handler2");

            assertThatExceptionOfType(StaleIncident.class)
                    .isThrownBy(() -> incidents.correct(
                            incident.id(), incident.version(), incident.facts().withNoticeFrom(NoticeFrom.MEDIA), ""))
                    .satisfies(stale -> assertThat(stale.current()).isEqualTo(first));
        }

        @Test
        void thePolicyholderAddsWhatIsMissing() {
            Incident incident = newIncident(policy, answers -> answers);
            signIn("policyholder");

            Incident completed = incidents.correct(
                    incident.id(),
                    incident.version(),
                    incident.facts()
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(8, 5), "経理"))
                            .withNoticeFrom(NoticeFrom.PUBLIC_BODY),
                    "");

            assertThat(completed.facts().discovery().moment().exact())
                    .contains(clock.today().atTime(8, 5));
            assertThat(completed.facts().externalNotice()).isTrue();
            assertThat(incidents.nextSteps(incident.id())).containsExactly(NextStep.AFFECTED, NextStep.ORDERS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator"})
        void whatHasBeenGivenOnlyAHandlerChanges(String username) {
            Incident incident = newIncident(policy);
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> incidents.correct(
                            incident.id(),
                            incident.version(),
                            incident.facts()
                                    .withDiscovery(incident.facts()
                                            .discovery()
                                            .at(new Moment(clock.today().minusDays(1), LocalTime.of(9, 0)))),
                            ""));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> incidents.correct(
                            incident.id(),
                            incident.version(),
                            incident.facts().withKind(IncidentKind.SUSPECTED_ATTACK, SuspicionOutcome.NO_ATTACK),
                            ""));
        }

        @Test
        void everythingThatTheReportAskedTheInsuredMayAddAndChangeAfterwards() {
            Incident incident = newIncident(policy);
            signIn("policyholder");
            Particulars later = incident.particulars().with(edit -> {
                edit.safety = new Particulars.Safety(false);
                edit.symptoms = Set.of(Symptom.RANSOM_NOTE);
                edit.affected = new Affected("受注サーバー", 1200, Set.of(DataKind.SENSITIVE));
                edit.orders = new Orders(true, "調査", new Moment(clock.today(), null));
                edit.told = List.of(new Told(Told.Whom.PPC, Moment.UNKNOWN));
                edit.description = "画面に英語の文";
            });

            Incident changed = incidents.correct(
                    incident.id(),
                    incident.version(),
                    incident.facts().withKind(IncidentKind.CYBER_ATTACK, null),
                    later,
                    "");

            assertThat(incidents.get(incident.id())).isEqualTo(changed);
            assertThat(changed.particulars()).isEqualTo(later);
            assertThat(changed.facts().kind()).isEqualTo(IncidentKind.CYBER_ATTACK);
            assertThat(incidents.report(incident.id())).isEqualTo(incident.particulars());
        }

        @Test
        void onceItIsReviewedOnlyTheHandlerChangesTheKind() {
            Incident incident = newIncident(policy);
            Incident reviewed = as("handler", () -> {
                new TransactionTemplate(transactions)
                        .executeWithoutResult(begun -> incidents.moveTo(incident.id(), IncidentStatus.IN_REVIEW));
                return incidents.get(incident.id());
            });
            signIn("policyholder");

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> incidents.correct(
                            incident.id(),
                            reviewed.version(),
                            incident.facts().withKind(IncidentKind.CYBER_ATTACK, null),
                            ""));
        }

        @Test
        void nobodyClaimsAnExternalNoticeWithoutSayingWhose() {
            Facts facts = newIncident(policy).facts();
            Facts claimed = facts.withNoticeFrom(NoticeFrom.PUBLIC_BODY);

            assertThat(MissingFacts.permit(FactChange.between(facts, claimed), claimed, IncidentStatus.RECEIVED))
                    .isTrue();
            assertThat(MissingFacts.permit(
                            FactChange.between(facts, claimed).stream()
                                    .filter(change -> change.fact().equals("externalNotice"))
                                    .toList(),
                            claimed,
                            IncidentStatus.RECEIVED))
                    .isFalse();
        }

        @Test
        void aFactInTheFutureIsRefused() {
            Incident incident = newIncident(policy);
            signIn("handler");

            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(() -> incidents.correct(
                            incident.id(),
                            incident.version(),
                            incident.facts()
                                    .with(facts ->
                                            facts.announcedOn = clock.today().plusDays(1)),
                            ""))
                    .satisfies(refused -> assertThat(refused.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.field()).isEqualTo("announcedOn")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder2", "admin"})
        void forANeighbourAnIncidentDoesNotExist(String neighbour) {
            Incident incident = newIncident(policy);
            signIn(neighbour);

            UUID id = incident.id();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> incidents.get(id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> incidents.report(id));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> incidents.nextSteps(id));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> incidents.correct(id, incident.version(), incident.facts(), ""));
            assertThat(incidents.list(IncidentQuery.ALL, 0, 1000))
                    .extracting(Incident::id)
                    .doesNotContain(id);
        }

        @Test
        void anotherAgencysCustomerDoesNotExistForAnAgency() {
            Policy another = newPolicy(Demo.OTHER_FIRM, null);
            Incident incident = asPortal(() -> incidents.importIncident(
                    UUID.randomUUID(), another.id(), newIncident(policy).facts(), ""));
            signIn("agency");

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> incidents.get(incident.id()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> incidents.ofPolicy(another.id()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        void whoeverIsConcernedSeesAnIncident(String username) {
            Incident incident = newIncident(policy);
            signIn(username);

            assertThat(incidents.get(incident.id())).isEqualTo(incident);
            assertThat(incidents.list(search(policy.certificateNumber()), 0, 10))
                    .containsExactly(incident);
            assertThat(incidents.count(search(policy.certificateNumber()))).isEqualTo(1);
        }

        @Test
        @DisplayName("an incident is found by its receipt number and its insured's name, however they are typed")
        void foundHoweverTyped() {
            Incident incident = newIncident(policy);
            signIn("handler");
            String wide = incident.receiptNumber()
                    .chars()
                    .mapToObj(c -> Character.toString(c + 0xFEE0))
                    .collect(Collectors.joining());

            assertThat(incidents.list(search(wide), 0, 10)).containsExactly(incident);
            assertThat(incidents.list(search("ミナト　精機 ㈱"), 0, 1000)).contains(incident);
            assertThat(incidents.list(search(incident.receiptNumber().substring(3)), 0, 10))
                    .contains(incident);
        }

        @Test
        void aListIsReadPieceByPieceInTheOrderAskedFor() {
            for (int day = 1; day <= 5; day++) {
                LocalDate on = LocalDate.of(2026, 10, day);
                newIncident(policy, answers -> answers.withDiscovery(new Discovery(on, null, "")));
            }
            signIn("handler");
            var query = new IncidentQuery(
                    IncidentStatus.RECEIVED,
                    IncidentKind.SUSPECTED_ATTACK,
                    policy.certificateNumber(),
                    IncidentQuery.Order.DISCOVERED,
                    false);

            assertThat(incidents.list(query, 0, 2))
                    .extracting(one -> one.facts().discovery().on().getDayOfMonth())
                    .containsExactly(1, 2);
            assertThat(incidents.list(query, 1, 3))
                    .extracting(one -> one.facts().discovery().on().getDayOfMonth())
                    .containsExactly(2, 3, 4);
            assertThat(incidents.list(query, 4, 10)).hasSize(1);
            assertThat(incidents.count(query)).isEqualTo(5);
        }

        @Test
        void aSearchTakesEveryCharacterAsItIs() {
            newIncident(policy);
            signIn("handler");

            assertThat(incidents.list(search("%"), 0, 10)).isEmpty();
            assertThat(incidents.list(search("_"), 0, 10)).isEmpty();
            assertThat(incidents.list(search("' or 1=1 --"), 0, 10)).isEmpty();
            assertThat(incidents.count(search(policy.certificateNumber().toUpperCase())))
                    .isEqualTo(1);
        }

        @Test
        void aClaimFilesIncidentComesInWithAllItsFactsAndOnlyOnce() {
            var fromFile = new Claim.Incident(
                    "A",
                    IncidentKind.LEAK,
                    null,
                    LocalDateTime.of(2026, 6, 10, 9, 0),
                    LocalDateTime.of(2026, 6, 1, 23, 59, 59),
                    null,
                    true,
                    true,
                    LocalDateTime.of(2026, 6, 10, 9, 30),
                    LocalDateTime.of(2026, 7, 1, 0, 0),
                    LocalDate.of(2026, 6, 11),
                    LocalDate.of(2026, 6, 12),
                    LocalDate.of(2026, 6, 13),
                    LocalDate.of(2026, 6, 14),
                    false,
                    LeakedData.CORPORATE,
                    true,
                    true);
            UUID id = UUID.randomUUID();

            asPortal(() -> incidents.importIncident(id, policy.id(), Facts.of(fromFile), ""));
            Incident again = asPortal(() -> incidents.importIncident(id, policy.id(), Facts.of(fromFile), ""));

            assertThat(again.toClaim("A")).isEqualTo(fromFile);
            assertThat(again.receivedLocally()).isEqualTo("2026-06-10T09:30");
            assertThat(as("handler", () -> incidents.ofPolicy(policy.id()))).containsExactly(again);
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        void onlyAnAdministratorImports(String username) {
            Facts facts = newIncident(policy).facts();
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> incidents.importIncident(UUID.randomUUID(), policy.id(), facts, ""));
        }

        @Test
        void timesStandInTheDatabaseAsTheyRead() {
            Incident incident = newIncident(
                    policy,
                    answers ->
                            answers.withDiscovery(new Discovery(LocalDate.of(2026, 11, 22), LocalTime.of(23, 45), "")));

            assertThat(database.sql("select cast(insurer_notified_at as varchar) from incident where id = ?")
                            .param(incident.id())
                            .query(String.class)
                            .single())
                    .startsWith("2026-11-23 10:00:00");
            assertThat(database.sql("select cast(discovered_time as varchar) from incident where id = ?")
                            .param(incident.id())
                            .query(String.class)
                            .single())
                    .startsWith("23:45");
            assertThat(database.sql("select received_at from incident where id = ?")
                            .param(incident.id())
                            .query(OffsetDateTime.class)
                            .single()
                            .toInstant())
                    .isEqualTo("2026-11-23T01:00:00Z");
        }

        private static IncidentQuery search(String text) {
            return new IncidentQuery(null, null, text, IncidentQuery.Order.RECEIVED, true);
        }
    }
}
