package io.shirase.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Claim;
import io.shirase.identity.Demo;
import io.shirase.language.Problem;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What becomes of a policy")
class PolicyStandingsTest {

    private static final LocalDateTime END = LocalDateTime.of(2026, 10, 1, 16, 0);

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        private PolicyStandings standings;

        private Policy cancel(Policy policy, LocalDateTime at, String why) {
            return as("admin", () -> standings.cancel(policy.id(), policy.version(), at, why));
        }

        private static List<String> problems(Runnable work) {
            try {
                work.run();
                return List.of();
            } catch (InvalidPolicy invalid) {
                return invalid.problems().stream().map(Problem::field).toList();
            }
        }

        @Test
        @DisplayName("cancelled, it covers nothing from that minute on, for the claim too; who, when and why is kept")
        void cancelled() {
            Policy policy = newPolicy();

            Policy after = cancel(policy, END, " 会社の清算 ");

            assertThat(as("policyholder", () -> policies.get(policy.id()))).isEqualTo(after);
            assertThat(after.covers(END.minusMinutes(1))).isTrue();
            assertThat(after.covers(END)).isFalse();
            assertThat(after.periodEnd()).isEqualTo(policy.periodEnd());
            assertThat(after.toClaim().periodEnd()).isEqualTo(END);
            assertThat(after.standing().cancelled())
                    .isEqualTo(new Standing.Cancellation(END, "会社の清算", "admin", clock.instant()));
            assertThat(trailOf(policy.id()).getFirst())
                    .satisfies(entry -> assertThat(entry.action()).isEqualTo("policy.cancelled"))
                    .satisfies(entry -> assertThat(entry.detail()).contains("2026-10-01T16:00", "会社の清算"));
        }

        @Test
        @DisplayName("is cancelled within its period and with a reason, or not at all; and that is taken back")
        void cancelling() {
            Policy policy = newPolicy();
            assertThat(problems(() -> cancel(policy, policy.periodStart(), "x")))
                    .containsExactly("cancelledAt");
            assertThat(problems(() -> cancel(policy, policy.periodEnd(), " ")))
                    .containsExactly("cancelledAt", "cancelledWhy");
            Policy cancelled = cancel(policy, END, "清算");

            Policy again = as("admin", () -> standings.reinstate(policy.id(), cancelled.version()));

            assertThat(again.standing()).isEqualTo(Standing.NONE);
            assertThat(again.covers(END)).isTrue();
            assertThat(trailOf(policy.id()).getFirst().action()).isEqualTo("policy.reinstated");
        }

        @Test
        @DisplayName("leaves its number free from its cancellation on")
        void number() {
            Policy policy = newPolicy();
            Policy other = new Policy(
                    java.util.UUID.randomUUID(),
                    policy.product(),
                    policy.certificateNumber(),
                    policy.insuredOrganisationId(),
                    policy.insuredName(),
                    null,
                    END,
                    END.plusYears(1),
                    policy.plan(),
                    policy.terms(),
                    policy.riders(),
                    policy.paidOutsideFile());
            assertThat(problems(() -> as("admin", () -> policies.enter(other)))).containsExactly("certificateNumber");
            cancel(policy, END, "契約の組み替え");
            assertThat(problems(() -> as("admin", () -> policies.enter(other)))).isEmpty();
        }

        @Test
        @DisplayName("is marked for a missing premium and unmarked, and no amount asks for that mark")
        void unpaid() {
            Policy policy = newPolicy();

            Policy marked = as("admin", () -> standings.markUnpaid(policy.id(), policy.version(), true));

            assertThat(marked.standing().unpaid()).isEqualTo(new Standing.Unpaid("admin", clock.instant()));
            assertThat(marked.toClaim()).isEqualTo(policy.toClaim());
            Policy paid = as("admin", () -> standings.markUnpaid(policy.id(), marked.version(), false));
            assertThat(paid.standing()).isEqualTo(Standing.NONE);
            assertThat(trailOf(policy.id()).stream().map(entry -> entry.action()))
                    .startsWith("policy.paid", "policy.unpaid");
        }

        @Test
        @DisplayName("is not changed twice from one look at it")
        void stale() {
            Policy policy = newPolicy();
            Policy marked = as("admin", () -> standings.markUnpaid(policy.id(), policy.version(), true));
            assertThatExceptionOfType(StalePolicy.class).isThrownBy(() -> cancel(policy, END, "清算"));
            assertThat(as("admin", () -> policies.get(policy.id()))).isEqualTo(marked);
        }

        @Test
        @DisplayName("is continued once, by what it said at its end, and either period leads to the other")
        void renewed() {
            Policy policy = newPolicy();
            Claim.Terms terms = policy.terms();
            Content at = new Content(
                    policy.plan(),
                    new Claim.Terms(
                            terms.policyLimit(),
                            io.shirase.money.Yen.of(20_000_000),
                            terms.deductible(),
                            null,
                            null,
                            null,
                            null,
                            terms.interruptionDeductible(),
                            null,
                            new Claim.Rate(1, 2)),
                    policy.riders(),
                    policy.overrides());
            as("admin", () -> edits.change(0, policy.with(at), new CountsFrom(LocalDate.of(2026, 12, 1), "")));

            Policy draft = as("admin", () -> standings.renewal(policy.id()));
            Policy next = as("admin", () -> policies.enter(draft));

            assertThat(next.periodStart()).isEqualTo(policy.periodEnd());
            assertThat(next.periodEnd()).isEqualTo(policy.periodEnd().plusYears(1));
            assertThat(next.certificateNumber()).isEqualTo(policy.certificateNumber());
            assertThat(next.terms().costLimit()).isEqualTo(io.shirase.money.Yen.of(20_000_000));
            assertThat(next.terms().premiumRatio()).isNull();
            assertThat(next.amendments()).isEmpty();
            assertThat(as("policyholder", () -> standings.renewalOf(policy))).contains(next);
            assertThat(as("policyholder", () -> standings.renewedBy(next)).map(Policy::id))
                    .contains(policy.id());
            assertThat(problems(() ->
                            as("admin", () -> policies.enter(as("admin", () -> standings.renewal(policy.id()))))))
                    .contains("periodStart");
        }

        @Test
        @DisplayName("leads nobody to a period that is not theirs")
        void notTheirs() {
            Policy policy = newPolicy(Demo.OTHER_FIRM, Demo.AGENCY.id());
            Policy draft = as("admin", () -> standings.renewal(policy.id()));
            as(
                    "admin",
                    () -> policies.enter(new Policy(
                                    draft.id(),
                                    draft.product(),
                                    draft.certificateNumber(),
                                    draft.insuredOrganisationId(),
                                    draft.insuredName(),
                                    null,
                                    draft.periodStart(),
                                    draft.periodEnd(),
                                    draft.plan(),
                                    draft.terms(),
                                    draft.riders(),
                                    draft.paidOutsideFile())
                            .keeping(draft)));
            assertThat(as("agency", () -> standings.renewalOf(policy))).isEmpty();
            assertThat(as("admin", () -> standings.renewalOf(policy))).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        @DisplayName("is an administrator's to say")
        void adminOnly(String username) {
            Policy policy = newPolicy();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> standings.cancel(policy.id(), 0, END, "x")));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> standings.reinstate(policy.id(), 0)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> standings.markUnpaid(policy.id(), 0, true)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> standings.renewal(policy.id())));
        }
    }
}
