package io.shirase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.IncidentKind;
import io.shirase.callback.Wish;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.NextStep;
import io.shirase.incident.NoticeFrom;
import io.shirase.incident.Orders;
import io.shirase.incident.Symptom;
import io.shirase.incident.Told;
import io.shirase.language.Problem;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.TestClock;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyStandings;
import io.shirase.time.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class ReportsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final LocalDate YESTERDAY = TestClock.START.toLocalDate().minusDays(1);

        private final UUID draft = UUID.randomUUID();

        @Autowired
        Incidents incidents;

        @Autowired
        CallNotes notes;

        @Autowired
        PolicyStandings standings;

        @Test
        void everyAnswerIsThereWhenTheReportIsOpenedAgain() {
            Policy policy = newPolicy();
            signIn("policyholder");
            reports.start(draft);
            Answers given = Answers.NONE
                    .withPolicy(policy.id())
                    .withOngoing(true)
                    .withSymptoms(Set.of(Symptom.RANSOM_NOTE, Symptom.SLOW_SYSTEM))
                    .withKind(IncidentKind.LEAK)
                    .withDiscovery(new Discovery(YESTERDAY, LocalTime.of(2, 15), "夜勤の担当者"))
                    .withNoticeFrom(NoticeFrom.PUBLIC_BODY)
                    .withAffected(new Affected("受注サーバー", 1200, Set.of(DataKind.CARD_NUMBERS)))
                    .withOrders(new Orders(true, "フォレンジック調査", Moment.of(YESTERDAY.atTime(8, 30))))
                    .withTold(List.of(new Told(Told.Whom.POLICE, Moment.UNKNOWN)))
                    .withDescription("画面に「💀 支払え」と出た。\n'; drop table incident; --")
                    .withPassed(ReportStep.SAFETY)
                    .withPassed(ReportStep.SYMPTOMS);

            reports.answer(draft, nothing -> given);

            assertThat(reports.get(draft).answers()).isEqualTo(given);
            assertThat(reports.open()).extracting(ReportDraft::id).contains(draft);
        }

        @Test
        @DisplayName(
                "what an operator notes of a call is kept as typed, for the insurer's people only, and stays as it was sent")
        void callNotes() {
            Policy policy = newPolicy();
            signIn("operator");
            reports.start(draft);
            reports.note(draft, call -> call.withNotes("  声が震えている。\n💀 '; drop table\u0000 "));
            reports.note(draft, call -> call.withFirm(" みなと "));
            assertThat(reports.open()).extracting(ReportDraft::id).contains(draft);
            assertThat(reports.get(draft).call())
                    .isEqualTo(new Call("", "みなと", "  声が震えている。\n💀 '; drop table\uFFFD ", Wish.NONE));
            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(() -> reports.note(draft, call -> call.withNotes("a".repeat(Call.MAX_NOTES + 1))));
            reports.answer(draft, answers -> answers.withPolicy(policy.id()));
            Incident incident = reports.submit(draft);

            assertThat(reports.note(draft, call -> call.withNotes("later"))
                            .call()
                            .notes())
                    .startsWith("  声が");
            signIn("handler");
            assertThat(notes.ofIncident(incident.id()).duringCalls()).hasSize(1);
            signIn("policyholder");
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> notes.ofIncident(incident.id()));
            UUID own = UUID.randomUUID();
            reports.start(own);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> reports.note(own, call -> call.withNotes("a")));
            signIn("operator");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.note(own, call -> call.withNotes("a")));
        }

        @Test
        void answersGivenInTwoWindowsDoNotUndoEachOther() {
            signIn("policyholder");
            reports.start(draft);

            reports.answer(draft, answers -> answers.withSymptoms(Set.of(Symptom.LOST_BAG)));
            reports.answer(draft, answers -> answers.withNoticeFrom(NoticeFrom.CUSTOMER));

            Answers saved = reports.get(draft).answers();
            assertThat(saved.particulars().symptoms()).containsExactly(Symptom.LOST_BAG);
            assertThat(saved.noticeFrom()).isEqualTo(NoticeFrom.CUSTOMER);
        }

        @Test
        void beginningTwiceBeginsOneReport() {
            signIn("policyholder");
            reports.start(draft);
            reports.answer(draft, answers -> answers.withDescription("a"));

            assertThat(reports.start(draft).answers().particulars().description())
                    .isEqualTo("a");
        }

        @Test
        void aReportBecomesAnIncidentWithReceiptNumberAndExactTime() {
            Policy policy = newPolicy();
            clock.set(LocalDateTime.of(2026, 11, 23, 2, 7, 31));

            Incident incident = newIncident(policy, answers -> answers.withSymptoms(Set.of(Symptom.RANSOM_NOTE)));

            assertThat(incident.receiptNumber()).matches("SR-2026-\\d{6}");
            assertThat(incident.receivedLocally()).isEqualTo("2026-11-23T02:07:31");
            assertThat(incident.facts().insurerNotifiedAt()).isEqualTo("2026-11-23T02:07:31");
            assertThat(incident.facts().kind()).isEqualTo(IncidentKind.CYBER_ATTACK);
            assertThat(incident.status()).isEqualTo(IncidentStatus.RECEIVED);
            assertThat(as("handler", () -> incidents.get(incident.id()))).isEqualTo(incident);
        }

        @Test
        void aReportWithoutASingleAnswerCanBeSent() {
            Policy policy = newPolicy();

            Incident incident = newIncident(policy, answers -> answers);

            assertThat(incident.facts().kind()).isEqualTo(IncidentKind.SUSPECTED_ATTACK);
            assertThat(incident.discoveryAssumed()).isTrue();
            assertThat(incident.toClaim("A").discoveredAt()).isEqualTo(TestClock.START);
            assertThat(as("policyholder", () -> incidents.nextSteps(incident.id())))
                    .containsExactly(NextStep.DISCOVERY_DAY, NextStep.NOTICE_FROM, NextStep.AFFECTED, NextStep.ORDERS);
        }

        @Test
        void whatIsTakenBackIsTakenBackEverywhere() {
            Incident incident = newIncident(
                    newPolicy(),
                    answers -> answers.withOrders(new Orders(true, "調査会社に電話", Moment.of(YESTERDAY.atTime(9, 0))))
                            .withOrders(new Orders(false, "調査会社に電話", Moment.of(YESTERDAY.atTime(9, 0)))));

            assertThat(incident.particulars().orders()).isEqualTo(new Orders(false, "", Moment.UNKNOWN));
        }

        @Test
        void aDayWithoutATimeStaysADayWithoutATime() {
            Incident incident = newIncident(
                    newPolicy(),
                    answers -> answers.withDiscovery(new Discovery(YESTERDAY, null, ""))
                            .withOrders(new Orders(true, "調査", new Moment(YESTERDAY, null)))
                            .withTold(List.of(new Told(Told.Whom.INSURER, new Moment(YESTERDAY, null)))));

            assertThat(incident.facts().discovery().moment()).isEqualTo(new Moment(YESTERDAY, null));
            assertThat(incident.particulars().orders().at()).isEqualTo(new Moment(YESTERDAY, null));
            assertThat(incident.particulars()
                            .told(Told.Whom.INSURER)
                            .orElseThrow()
                            .at())
                    .isEqualTo(new Moment(YESTERDAY, null));
        }

        @Test
        void aPolicyThatDoesNotCoverTheDiscoveryIsDoubtedAndTheOneInForceIsProposed() {
            Policy policy = newPolicy();
            signIn("policyholder");
            Answers answers = Answers.NONE.withPolicy(policy.id());

            assertThat(reports.policyDoubt(answers)).isEmpty();
            assertThat(reports.policyDoubt(answers.withDiscovery(new Discovery(LocalDate.of(2026, 4, 1), null, ""))))
                    .isEmpty();
            assertThat(reports.policyDoubt(
                            answers.withDiscovery(new Discovery(LocalDate.of(2026, 4, 1), LocalTime.of(15, 59), ""))))
                    .get()
                    .satisfies(doubt -> assertThat(doubt.inForce()).doesNotContain(policy));
            clock.set(LocalDateTime.of(2027, 4, 2, 9, 0));
            assertThat(reports.policyDoubt(answers)).isPresent();
            assertThat(reports.policyDoubt(answers.withDiscovery(new Discovery(YESTERDAY, null, ""))))
                    .isEmpty();
        }

        @Test
        @DisplayName(
                "a policy marked void is named as such, another is proposed before it, and the report is taken all the same")
        void markedVoid() {
            Policy marked = newPolicy();
            as("admin", () -> standings.markVoid(marked.id(), marked.version(), "告知の違い"));
            Policy good = newPolicy();
            signIn("policyholder");
            reports.start(draft);
            Answers answers = reports.answer(
                            draft,
                            given -> given.withPolicy(marked.id()).withDiscovery(new Discovery(YESTERDAY, null, "")))
                    .answers();

            assertThat(reports.policyDoubt(answers)).get().satisfies(doubt -> {
                assertThat(doubt.chosen().isVoid()).isTrue();
                assertThat(doubt.outside()).isFalse();
                assertThat(doubt.inForce()).contains(good).doesNotContain(doubt.chosen());
            });
            assertThat(reports.submit(draft).policyId()).isEqualTo(marked.id());
        }

        @Test
        void aReportOfWhichNothingIsAnsweredIsNotListed() {
            Policy policy = newPolicy();
            signIn("policyholder");
            reports.start(draft);
            reports.answer(draft, answers -> answers.withPolicy(policy.id()).withPassed(ReportStep.SAFETY));

            assertThat(reports.open()).extracting(ReportDraft::id).doesNotContain(draft);
            assertThat(reports.find(draft)).isPresent();
            assertThat(reports.find(UUID.randomUUID())).isEmpty();
        }

        @Test
        void sendingTwiceMakesOneIncident() {
            Policy policy = newPolicy();
            signIn("policyholder");
            reports.start(draft);
            reports.answer(draft, answers -> answers.withPolicy(policy.id()));

            Incident first = reports.submit(draft);
            clock.advance(Duration.ofMinutes(5));
            Incident second = reports.submit(draft);

            assertThat(second).isEqualTo(first);
            assertThat(incidents.ofPolicy(policy.id())).containsExactly(first);
        }

        @Test
        void sendingTenTimesAtOnceMakesOneIncident() {
            Policy policy = newPolicy();
            signIn("policyholder");
            reports.start(draft);
            reports.answer(draft, answers -> answers.withPolicy(policy.id()));

            var sent = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> as("policyholder", () -> reports.submit(draft).id())))
                    .toList();

            assertThat(sent.stream().map(CompletableFuture::join).distinct()).hasSize(1);
            assertThat(incidents.ofPolicy(policy.id())).hasSize(1);
        }

        @Test
        void whatIsSentStaysAsItWasSent() {
            Policy policy = newPolicy();
            signIn("policyholder");
            reports.start(draft);
            reports.answer(draft, answers -> answers.withPolicy(policy.id()).withDescription("as sent"));
            Incident incident = reports.submit(draft);

            ReportDraft after = reports.answer(draft, answers -> answers.withDescription("afterwards"));
            reports.discard(draft);

            assertThat(after.incidentId()).isEqualTo(incident.id());
            assertThat(after.answers().particulars().description()).isEqualTo("as sent");
            assertThat(incidents.report(incident.id()).description()).isEqualTo("as sent");
            assertThat(reports.get(draft).isSent()).isTrue();
        }

        @Test
        void anEarlierCallToTheInsurerCountsAsTheNotice() {
            Incident incident = newIncident(
                    newPolicy(),
                    answers -> answers.withTold(
                            List.of(new Told(Told.Whom.INSURER, Moment.of(YESTERDAY.atTime(23, 50))))));

            assertThat(incident.facts().insurerNotifiedAt()).isEqualTo(YESTERDAY.atTime(23, 50));
        }

        @Test
        void anUnsentReportCanBeThrownAway() {
            signIn("policyholder");
            reports.start(draft);

            reports.discard(draft);

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.get(draft));
        }

        @Test
        void whatLiesInTheFutureIsRefusedAndNothingIsLost() {
            signIn("policyholder");
            reports.start(draft);
            reports.answer(draft, answers -> answers.withDescription("kept"));

            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(() -> reports.answer(
                            draft,
                            answers -> answers.withDescription("lost")
                                    .withDiscovery(new Discovery(clock.today(), LocalTime.of(10, 1), ""))))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of("discovery", "incident.problem.future")));
            assertThat(reports.get(draft).answers().particulars().description()).isEqualTo("kept");
        }

        @Test
        void withoutAPolicyAnOperatorIsAskedForOne() {
            signIn("operator");
            reports.start(draft);

            assertThatExceptionOfType(InvalidFacts.class)
                    .isThrownBy(() -> reports.submit(draft))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::field)
                            .containsExactly("policy"));
        }

        @Test
        void anAgencyReportsForItsCustomer() {
            Policy policy = newPolicy();
            signIn("agency");
            reports.start(draft);
            reports.answer(draft, answers -> answers.withPolicy(policy.id()));

            Incident incident = reports.submit(draft);

            assertThat(incident.insuredOrganisationId()).isEqualTo(Demo.FIRM.id());
            assertThat(as("policyholder", () -> incidents.get(incident.id()))).isEqualTo(incident);
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder2", "agency", "operator"})
        void forANeighbourAReportDoesNotExist(String neighbour) {
            signIn("policyholder");
            reports.start(draft);
            signIn(neighbour);

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.start(draft));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.get(draft));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.find(draft));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.answer(draft, answers -> answers));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.submit(draft));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reports.discard(draft));
            assertThat(reports.open()).extracting(ReportDraft::id).doesNotContain(draft);
        }

        @Test
        void nobodyReportsUnderANeighboursPolicy() {
            Policy policy = newPolicy();
            signIn("policyholder2");
            reports.start(draft);

            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> reports.answer(draft, answers -> answers.withPolicy(policy.id())));
        }

        @ParameterizedTest
        @ValueSource(strings = {"handler", "supervisor", "admin"})
        void otherRolesWriteNoReports(String username) {
            signIn(username);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.start(draft));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(reports::open);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reports.submit(draft));
        }

        @Test
        void nobodyReportsWithoutSigningIn() {
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(() -> reports.start(draft));
        }
    }
}
