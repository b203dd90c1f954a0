package io.shirase.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Claim;
import io.shirase.claim.Claims;
import io.shirase.claim.Interruptions;
import io.shirase.claim.StopOutlook;
import io.shirase.identity.Demo;
import io.shirase.incident.Incident;
import io.shirase.ledger.IncidentMoney;
import io.shirase.ledger.LedgerChecks;
import io.shirase.ledger.Payments;
import io.shirase.money.Yen;
import io.shirase.packet.Packets;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.persistence.SampleTerms;
import io.shirase.policy.Content;
import io.shirase.policy.Policy;
import io.shirase.review.StopDecision.Kind;
import io.shirase.review.StopRefused.Why;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A decision about a stop of the business")
class StopDecisionsTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private final UUID stop = UUID.randomUUID();

        @Autowired
        StopDecisions decisions;

        @Autowired
        Interruptions interruptions;

        @Autowired
        Claims claims;

        @Autowired
        Payments payments;

        @Autowired
        LedgerChecks checks;

        @Autowired
        Packets packets;

        private Incident incident;

        @BeforeEach
        void stopped() {
            Policy policy = policy(Demo.FIRM, Demo.AGENCY.id());
            Policy covered = asPortal(() -> policies.add(policy.with(
                    new Content(policy.plan(), SampleTerms.INTERRUPTION, Set.of("interruption"), policy.overrides()))));
            incident = newAttack(covered);
            as("policyholder", () -> interruptions.add(stop, covered.id(), figures(10_000_000)));
        }

        /** Half of which is profit, and a deductible of a million is taken from. */
        private static Claim.Interruption figures(long lostRevenue) {
            return new Claim.Interruption(
                    "E1",
                    List.of(new Claim.Stop(LocalDateTime.of(2026, 10, 5, 9, 0), LocalDateTime.of(2026, 10, 8, 21, 0))),
                    new Claim.Profit(
                            Yen.of(lostRevenue),
                            Yen.ZERO,
                            new Claim.Rate(1, 2),
                            Yen.ZERO,
                            Yen.ZERO,
                            Claim.Rate.WHOLE,
                            Yen.ZERO),
                    null);
        }

        private StopStanding decide(String who, Kind kind, Claim.@Nullable Interruption figures, String words) {
            return as(who, () -> {
                StopStanding seen = decisions.of(incident.id()).getFirst();
                return decisions.decide(
                        incident.id(),
                        new StopDecisions.Wanted(
                                UUID.randomUUID(),
                                stop,
                                seen.entries().size(),
                                seen.stop().version(),
                                kind,
                                figures,
                                words));
            });
        }

        private Why refusal(String who, Kind kind, String words) {
            return catchThrowableOfType(StopRefused.class, () -> decide(who, kind, null, words))
                    .why();
        }

        private IncidentMoney money() {
            return as("handler", () -> payments.money(incident.id()).of(incident.id()));
        }

        private StopOutlook outlook() {
            return as(
                    "policyholder",
                    () -> claims.outlook(incident.policyId()).stops().getFirst());
        }

        @Test
        @DisplayName("lands in the books of the incident, is due, and can be paid")
        void books() {
            assertThat(outlook().decided()).isNull();
            assertThat(money().approved()).isZero();
            decide("handler", Kind.ACCEPT, null, "");

            assertThat(outlook().ways().ifAttack()).isEqualTo(Yen.of(4_000_000));
            IncidentMoney due = money();
            assertThat(due.accepted()).isEqualTo(5_000_000);
            assertThat(due.approved()).isEqualTo(4_000_000);
            assertThat(due.reserved()).isZero();
            as("handler", () -> payments.note(UUID.randomUUID(), incident.id(), Yen.of(4_000_000), clock.today()));
            assertThat(money().owed()).isZero();
            assertThat(as("supervisor", () -> checks.ofPeriod(incident.policyId())))
                    .isEmpty();
        }

        @Test
        @DisplayName("with corrected figures needs a reason, and they are the ones that the claim has")
        void corrected() {
            assertThat(refusal("handler", Kind.DENY, " ")).isEqualTo(Why.WORDS_MISSING);
            decide("handler", Kind.CORRECT, figures(8_000_000), "前年の臨時の売上を除きました");
            assertThat(outlook().ways().ifAttack()).isEqualTo(Yen.of(3_000_000));
            assertThat(as(
                            "policyholder",
                            () -> claims.outlook(incident.policyId())
                                    .period()
                                    .claim()
                                    .interruptions()))
                    .containsExactly(figures(8_000_000));
            assertThat(as("policyholder", () -> packets.packet(incident.id(), Locale.JAPANESE))
                            .content()
                            .worksheets()
                            .getFirst())
                    .satisfies(sheet -> {
                        assertThat(sheet.payable()).isEqualTo(Yen.of(3_000_000));
                        assertThat(sheet.steps()).first().asString().contains("数字を直して認めました");
                    });
            decide("handler", Kind.DENY, null, "止まっていません");
            assertThat(money().approved()).isZero();
            assertThat(money().reserved()).isZero();
        }

        @Test
        @DisplayName("is about the figures that were seen: others are open again")
        void otherFigures() {
            decide("handler", Kind.ACCEPT, null, "");
            as("policyholder", () -> {
                var entered = interruptions.ofPolicy(incident.policyId()).getFirst();
                return interruptions.edit(entered.id(), entered.version(), figures(9_000_000));
            });
            assertThat(outlook().decided()).isNull();
            assertThat(money().approved()).isZero();
            assertThat(outlook().ways().ifAttack()).isEqualTo(Yen.of(3_500_000));
        }

        @Test
        @DisplayName("above a handler's authority waits for a supervisor, and is nobody else's than the insurer's")
        void fourEyes() {
            as("policyholder", () -> {
                var entered = interruptions.ofPolicy(incident.policyId()).getFirst();
                return interruptions.edit(entered.id(), entered.version(), figures(14_000_000));
            });
            assertThat(decide("handler", Kind.ACCEPT, null, "").proposal()).isPresent();
            assertThat(money().approved()).isZero();
            assertThat(refusal("handler", Kind.ACCEPT, "")).isEqualTo(Why.WAITS_FOR_SUPERVISOR);
            decide("supervisor", Kind.RETURN, null, "見直してください");
            decide("handler", Kind.ACCEPT, null, "");
            assertThat(decide("supervisor", Kind.ACCEPT, null, "").decision()).isPresent();
            assertThat(money().approved()).isEqualTo(6_000_000);
            assertThatThrownBy(() -> decide("policyholder", Kind.ACCEPT, null, ""))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
