package io.shirase.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.shirase.assessment.IncidentKind;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Discovery;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IncidentWindowsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        IncidentWindows windows;

        @Autowired
        Incidents incidents;

        private Policy policy;

        @BeforeEach
        void aPolicy() {
            policy = newPolicy();
        }

        @Test
        void aSuspicionHasThirtyDaysForTheNoticeAndAYearForTheCosts() {
            Incident incident = discovered(LocalDate.of(2026, 11, 23));
            signIn("policyholder");

            assertThat(windows.of(incident.id()))
                    .extracting(Window::code, Window::lastDay, Window::daysLeft, Window::state)
                    .containsExactly(
                            tuple("emergency-notice", LocalDate.of(2026, 12, 23), 30L, Window.State.MET),
                            tuple("response-period", LocalDate.of(2027, 11, 23), 365L, Window.State.OPEN));
        }

        @Test
        void everyWindowSaysWhereItComesFromAndHowItWasCounted() {
            Incident incident = discovered(LocalDate.of(2026, 11, 23));
            signIn("policyholder");

            Window notice = windows.of(incident.id()).getFirst();

            assertThat(notice.clause().quote()).contains("翌日から30日以内");
            assertThat(notice.howCounted(Locale.JAPANESE))
                    .isEqualTo("2026年11月23日(月)に発見しました。翌日の2026年11月24日(火)を1日目と数え、30日目の2026年12月23日(水)が最終日です。");
            assertThat(notice.howCounted(Locale.ENGLISH)).contains("day 30, Wed 23 Dec 2026, is the last day.");
        }

        @Test
        void aWindowClosesAndPasses() {
            Incident incident = discovered(LocalDate.of(2026, 11, 23));
            signIn("policyholder");

            clock.set(LocalDate.of(2027, 10, 24).atTime(0, 0));
            assertThat(costs(incident).state()).isEqualTo(Window.State.CLOSING);
            clock.set(LocalDate.of(2027, 11, 23).atTime(23, 59));
            assertThat(costs(incident).daysLeft()).isZero();
            assertThat(costs(incident).state()).isEqualTo(Window.State.CLOSING);
            clock.set(LocalDate.of(2027, 11, 24).atTime(0, 0));
            assertThat(costs(incident).state()).isEqualTo(Window.State.PASSED);
        }

        @Test
        void aYearFromTheLastOfFebruaryEndsOnALeapDay() {
            signIn("policyholder");

            assertThat(windows.preview(policy.id(), suspicion(LocalDate.of(2027, 2, 28))))
                    .extracting(Window::lastDay)
                    .containsExactly(LocalDate.of(2027, 3, 30), LocalDate.of(2028, 2, 29));
        }

        @Test
        void aNoticeAfterThirtyDaysWasTooLate() {
            Incident incident = discovered(LocalDate.of(2026, 10, 23));
            signIn("handler");

            assertThat(windows.of(incident.id()).getFirst().state()).isEqualTo(Window.State.PASSED);
        }

        @Test
        void aCorrectedDiscoveryMovesEveryWindow() {
            Incident incident = discovered(LocalDate.of(2026, 11, 23));
            signIn("handler");
            Facts corrected =
                    incident.facts().withDiscovery(new Discovery(LocalDate.of(2026, 11, 20), LocalTime.NOON, ""));

            var expected = windows.whatIf(incident.id(), corrected);
            incidents.correct(incident.id(), incident.version(), corrected, "");

            assertThat(windows.of(incident.id())).isEqualTo(expected);
            assertThat(expected)
                    .extracting(Window::lastDay)
                    .containsExactly(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 11, 20));
        }

        @Test
        void anUnknownDayOfDiscoveryIsSaidToBeAssumed() {
            Incident incident = newIncident(policy, answers -> answers);
            signIn("policyholder");

            assertThat(windows.of(incident.id())).allSatisfy(window -> {
                assertThat(window.assumed()).isTrue();
                assertThat(window.firstDay()).isEqualTo(clock.today());
                assertThat(window.howCounted(Locale.JAPANESE)).contains("発見した日がまだ分からない");
            });
        }

        @Test
        void forANeighbourThereAreNoWindows() {
            Incident incident = discovered(LocalDate.of(2026, 11, 23));
            signIn("policyholder2");

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> windows.of(incident.id()));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> windows.whatIf(incident.id(), incident.facts()));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> windows.preview(policy.id(), incident.facts()));
        }

        @Test
        void anotherAgencySeesNoWindows() {
            Policy another = newPolicy(Demo.OTHER_FIRM, null);
            signIn("agency");

            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> windows.preview(another.id(), suspicion(LocalDate.of(2026, 11, 1))));
        }

        private Window costs(Incident incident) {
            return windows.of(incident.id()).getLast();
        }

        private Incident discovered(LocalDate day) {
            return newIncident(
                    policy,
                    answers -> answers.withKind(IncidentKind.SUSPECTED_ATTACK)
                            .withDiscovery(new Discovery(day, LocalTime.of(9, 0), "")));
        }

        private Facts suspicion(LocalDate day) {
            return discovered(LocalDate.of(2026, 11, 1)).facts().withDiscovery(new Discovery(day, null, ""));
        }
    }
}
