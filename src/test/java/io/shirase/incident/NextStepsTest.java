package io.shirase.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.report.Answers;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepsTest {

    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 11, 23, 10, 0);

    private static final Answers COMPLETE = Answers.NONE
            .withKind(IncidentKind.LEAK)
            .withDiscovery(new Discovery(LocalDate.of(2026, 11, 23), LocalTime.of(9, 0), "総務"))
            .withNoticeFrom(NoticeFrom.OWN_STAFF)
            .withAffected(new Affected("", null, Set.of(DataKind.NONE)))
            .withOrders(new Orders(false, "", Moment.UNKNOWN));

    @Test
    void whereEverythingIsSaidNothingIsLeftToDo() {
        assertThat(steps(COMPLETE)).isEmpty();
    }

    @Test
    void aMissingDayIsAskedForAndOnlyThenItsTime() {
        assertThat(steps(COMPLETE.withDiscovery(new Discovery(null, null, ""))))
                .containsExactly(NextStep.DISCOVERY_DAY);
        assertThat(steps(COMPLETE.withDiscovery(new Discovery(LocalDate.of(2026, 11, 23), null, ""))))
                .containsExactly(NextStep.DISCOVERY_TIME);
    }

    @Test
    void whoGaveTheNoticeIsAskedFor() {
        assertThat(steps(COMPLETE.withNoticeFrom(null))).containsExactly(NextStep.NOTICE_FROM);
    }

    @Test
    void whatIsAffectedAndWhetherAnythingWasOrderedIsAskedForWhileItIsUnknown() {
        assertThat(steps(COMPLETE.withAffected(Affected.UNKNOWN))).containsExactly(NextStep.AFFECTED);
        assertThat(steps(COMPLETE.withOrders(Orders.UNKNOWN))).containsExactly(NextStep.ORDERS);
    }

    @Test
    void anOrderWithoutItsTimeIsAskedFor() {
        assertThat(steps(COMPLETE.withOrders(new Orders(true, "調査会社", Moment.UNKNOWN))))
                .containsExactly(NextStep.ORDER_TIME);
        assertThat(steps(COMPLETE.withOrders(new Orders(true, "調査会社", Moment.of(RECEIVED)))))
                .isEmpty();
        assertThat(steps(COMPLETE.withOrders(new Orders(false, "", Moment.UNKNOWN))))
                .isEmpty();
    }

    @Test
    void aSuspicionWaitsForTheHandler() {
        Facts suspicion = facts(COMPLETE.withKind(IncidentKind.SUSPECTED_ATTACK));

        assertThat(NextSteps.of(suspicion, COMPLETE.particulars()))
                .containsExactly(NextStep.SUDDEN_EVENT, NextStep.OUTCOME)
                .allMatch(NextStep::isForHandler);
        assertThat(NextSteps.of(
                        suspicion.withKind(IncidentKind.SUSPECTED_ATTACK, SuspicionOutcome.PENDING),
                        COMPLETE.particulars()))
                .contains(NextStep.OUTCOME);
        assertThat(NextSteps.of(
                        suspicion.withKind(IncidentKind.SUSPECTED_ATTACK, SuspicionOutcome.ATTACK),
                        COMPLETE.particulars()))
                .doesNotContain(NextStep.OUTCOME);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_STAFF, false",
        "SECURITY_OPERATOR, true",
        "PUBLIC_BODY, true",
        "CUSTOMER, false",
        "MEDIA, false",
        "ATTACKER, false"
    })
    void onlyPublicBodiesAndSecurityOperatorsGiveExternalNotice(NoticeFrom from, boolean external) {
        assertThat(facts(COMPLETE.withNoticeFrom(from)).externalNotice()).isEqualTo(external);
    }

    private static List<NextStep> steps(Answers answers) {
        return NextSteps.of(facts(answers), answers.particulars());
    }

    private static Facts facts(Answers answers) {
        return answers.facts();
    }
}
