package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.IncidentKind;
import io.shirase.audit.AuditEntry;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Affected;
import io.shirase.incident.DataKind;
import io.shirase.incident.Discovery;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.incident.Told;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.policy.Policy;
import io.shirase.time.Counting;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What people say of a duty")
class DutyEntriesTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 22);

        @Autowired
        Duties duties;

        @Autowired
        Incidents incidents;

        @Autowired
        Merges merges;

        @Autowired
        SignedIn signedIn;

        @Test
        @DisplayName("is done with its day and number, once however often it is pressed, and can be taken back")
        void done() {
            UUID incident = leak().id();
            signIn("policyholder");
            UUID press = UUID.randomUUID();
            duties.done(press, incident, "commission-final", on(YESTERDAY), "第123号");
            duties.done(press, incident, "commission-final", on(YESTERDAY), "第123号");

            Done done =
                    Objects.requireNonNull(duty(incident, "commission-final").done());
            assertThat(done).isEqualTo(new Done(on(YESTERDAY), "第123号", person()));
            assertThat(trailOf(incident))
                    .extracting(AuditEntry::action)
                    .filteredOn("duty.done"::equals)
                    .hasSize(1);

            duties.notDone(UUID.randomUUID(), incident, "commission-final");
            assertThat(duty(incident, "commission-final").isDone()).isFalse();
        }

        @Test
        @DisplayName("stands in the incident too, where that says whom it has told, and follows it")
        void told() {
            UUID incident = leak().id();
            signIn("policyholder");
            duties.done(UUID.randomUUID(), incident, "commission-prompt", on(YESTERDAY), "A-1");

            assertThat(incidents.get(incident).particulars().told(Told.Whom.PPC))
                    .map(Told::at)
                    .contains(on(YESTERDAY));
            assertThat(duty(incident, "my-number-prompt").isDone()).isTrue();

            duties.notDone(UUID.randomUUID(), incident, "commission-prompt");
            assertThat(incidents.get(incident).particulars().hasTold(Told.Whom.PPC))
                    .isFalse();
            assertThat(duty(incident, "commission-prompt").isDone()).isFalse();
        }

        @Test
        @DisplayName("decides whether it applies only with a reason, and says who, when and why")
        void decided() {
            UUID incident = leak().id();
            signIn("agency");
            assertThatExceptionOfType(InvalidDuty.class)
                    .isThrownBy(() -> duties.decide(UUID.randomUUID(), incident, "commission-final", false, " "));
            duties.decide(UUID.randomUUID(), incident, "commission-final", false, "委託元に知らせた");

            Duty decided = duty(incident, "commission-final");
            assertThat(decided.standing()).isEqualTo(Standing.NOT_DUE);
            assertThat(decided.decision()).isEqualTo(new Decision(false, person(), clock.instant(), "委託元に知らせた"));
            duties.decide(UUID.randomUUID(), incident, "commission-final", null, "");
            assertThat(duty(incident, "commission-final").decision()).isNull();
        }

        @Test
        @DisplayName("of a contract is entered by the insured, counted, and taken off again")
        void contract() {
            UUID incident = leak().id();
            signIn("policyholder");
            ContractDuty contract = new ContractDuty(
                    UUID.randomUUID(), "大手商事", "第12条", 24, ContractDuty.Unit.HOURS, Counting.DAY_ITSELF, null);
            duties.add(incident, contract);
            duties.add(incident, contract);

            assertThat(duties.of(incident))
                    .filteredOn(duty -> duty.obligation().force() == Force.CONTRACT)
                    .singleElement()
                    .satisfies(duty ->
                            assertThat(duty.findClock()).map(DutyClock::lastDay).contains(LocalDate.of(2026, 11, 24)));
            duties.remove(incident, contract.id());
            assertThat(duties.of(incident)).noneMatch(duty -> duty.obligation().force() == Force.CONTRACT);
        }

        @Test
        @DisplayName("goes on in the incident into which its own is merged, and comes back when that is undone")
        void merged() {
            Policy policy = newPolicy();
            Incident survivor = leak(policy);
            Incident merged = leak(policy);
            as("policyholder", () -> {
                duties.done(UUID.randomUUID(), merged.id(), "commission-final", on(YESTERDAY), "B-2");
                return "";
            });
            signIn("handler");
            merges.merge(new Merges.Wish(survivor.id(), survivor.version(), merged.id(), merged.version(), Set.of()));

            assertThat(Objects.requireNonNull(
                                    duty(survivor.id(), "commission-final").done())
                            .number())
                    .isEqualTo("B-2");
        }

        @Test
        @DisplayName("is nobody's to see or to say who does not see the incident")
        void nobodyElse() {
            UUID incident = leak().id();
            for (String other : List.of("policyholder2", "admin")) {
                signIn(other);
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> duties.of(incident));
                assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(
                                () -> duties.done(UUID.randomUUID(), incident, "commission-final", Moment.UNKNOWN, ""));
                assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> duties.add(
                                incident,
                                new ContractDuty(
                                        UUID.randomUUID(),
                                        "A",
                                        "",
                                        null,
                                        ContractDuty.Unit.DAYS,
                                        Counting.DAY_ITSELF,
                                        null)));
            }
            signIn("policyholder");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> duties.done(UUID.randomUUID(), incident, "nothing", Moment.UNKNOWN, ""));
        }

        @Test
        @DisplayName("cannot be of a day to come, nor longer than can be kept")
        void refused() {
            UUID incident = leak().id();
            signIn("policyholder");
            assertThatExceptionOfType(InvalidDuty.class)
                    .isThrownBy(() -> duties.done(
                            UUID.randomUUID(), incident, "commission-final", on(LocalDate.of(2026, 11, 24)), ""));
            assertThatExceptionOfType(InvalidDuty.class)
                    .isThrownBy(() -> duties.done(
                            UUID.randomUUID(), incident, "commission-final", Moment.UNKNOWN, "1".repeat(101)));
            assertThatExceptionOfType(InvalidDuty.class)
                    .isThrownBy(() -> duties.add(
                            incident,
                            new ContractDuty(
                                    UUID.randomUUID(), "", "", 0, ContractDuty.Unit.DAYS, Counting.DAY_ITSELF, null)));
        }

        private Incident leak() {
            return leak(newPolicy());
        }

        private Incident leak(Policy policy) {
            return newIncident(
                    policy,
                    answers -> answers.withKind(IncidentKind.CYBER_ATTACK)
                            .withDiscovery(new Discovery(clock.today(), LocalTime.of(9, 0), ""))
                            .withAffected(new Affected("", 5, Set.of(DataKind.MY_NUMBER))));
        }

        private Duty duty(UUID incident, String code) {
            return duties.of(incident).stream()
                    .filter(duty -> duty.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        private String person() {
            return signedIn.person().displayName();
        }

        private static Moment on(LocalDate day) {
            return new Moment(day, null);
        }
    }
}
