package io.shirase.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Claim;
import io.shirase.identity.Demo;
import io.shirase.identity.NotFoundException;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.product.Overrides;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A policy that an administrator enters")
class PolicyEntryTest {

    private static final Yen HUNDRED_MILLION = Yen.of(100_000_000);

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private final Policy plain = policy(Demo.FIRM, Demo.AGENCY.id());

        @Test
        @DisplayName("is there for its firm and its agency, and the trail has all that was entered")
        void entered() {
            Policy entered = enter(plain);

            assertThat(as("policyholder", () -> policies.get(plain.id()))).isEqualTo(entered);
            assertThat(as("agency", () -> policies.get(plain.id()))).isEqualTo(entered);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> as("policyholder2", () -> policies.get(plain.id())));
            assertThat(trailOf(plain.id()).getFirst().detail())
                    .contains("policyLimit 300000000", "costLimit 50000000", "agency " + Demo.AGENCY.id());
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        @DisplayName("is nobody else's to enter or to change")
        void adminOnly(String username) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> policies.enter(plain)));
            enter(plain);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(username, () -> edits.change(0, plain)));
        }

        @Test
        @DisplayName("is refused where its number is taken in a part of its period, however that is written")
        void taken() {
            enter(plain);
            String wide = plain.certificateNumber().replace("-", "－").replace("C", "Ｃ");

            assertThat(problems(like(wide, plain.periodStart().plusMonths(6), plain.terms(), Set.of())))
                    .containsExactly("certificateNumber policy.entry.taken");
            enter(like(plain.certificateNumber(), plain.periodEnd(), plain.terms(), Set.of()));
        }

        @Test
        @DisplayName("is held against its product: what it requires, refuses and bounds, in sentences for the field")
        void product() {
            assertThat(problems(with(terms(HUNDRED_MILLION, null, null, null, null))))
                    .containsExactly("costLimit policy.entry.term.required");
            assertThat(problems(with(terms(Yen.of(2_000_000_000), Yen.of(500_000_001), null, null, null))))
                    .containsExactly("costLimit policy.entry.term.most.yen");
            assertThat(problems(with(
                            terms(HUNDRED_MILLION, Yen.of(10_000_000), Yen.of(50_000_001), Yen.of(50_000_000), 241))))
                    .containsExactly(
                            "profitLimit policy.entry.term.most.yen", "waitingHours policy.entry.term.most.hours");
            assertThat(problems(with(terms(
                            Yen.of(900_000_000), Yen.of(10_000_000), Yen.of(100_000_001), Yen.of(100_000_000), 9))))
                    .containsExactly(
                            "profitLimit policy.entry.term.most.yen", "waitingHours policy.entry.term.least.hours");
            assertThat(problems(with(terms(Yen.of(1_000_000), Yen.of(1_000_001), null, null, 10))))
                    .containsExactly("costLimit policy.entry.term.whole");
            assertThat(problems(with(terms(Yen.ZERO, Yen.of(1), null, null, null))))
                    .contains("policyLimit policy.entry.term.required");
        }

        @Test
        @DisplayName("has no rider without the rider that it needs, and none that the product does not know")
        void riders() {
            assertThat(problems(like(number(), plain.periodStart(), plain.terms(), Set.of("after-delivery"))))
                    .containsExactly("riders policy.entry.riders.needs");
            assertThat(problems(like(number(), plain.periodStart(), plain.terms(), Set.of("nothing"))))
                    .containsExactly("riders policy.entry.riders.unknown");
            enter(like(
                    number(),
                    plain.periodStart(),
                    plain.terms(),
                    Set.of("after-delivery", "it-services", "property-in-custody")));
            assertThat(Problem.of("riders", "policy.entry.riders.needs", "甲", "乙")
                            .text(Locale.JAPANESE))
                    .isEqualTo("「甲」は「乙」と一緒でなければ付けられません。");
        }

        @Test
        @DisplayName("belongs to a firm, not to an agency, and is looked after by an agency, not by a firm")
        void organisations() {
            assertThat(problems(policy(Demo.AGENCY, Demo.FIRM.id())))
                    .containsExactly("insured policy.entry.insured", "agency policy.entry.agency");
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> enter(policy(Demo.FIRM, UUID.randomUUID())));
        }

        @Test
        @DisplayName(
                "is changed once for each version that was seen, keeps its own figures, and the trail says what changed")
        void changed() {
            Policy entered = enter(plain);
            Policy wanted = like(
                    plain.id(),
                    plain.certificateNumber(),
                    plain.periodStart(),
                    terms(Yen.of(200_000_000), Yen.of(30_000_000), null, null, null),
                    Set.of("interruption"));

            Policy changed = as("admin", () -> edits.change(entered.version(), wanted));

            assertThat(changed.terms().policyLimit()).isEqualTo(Yen.of(200_000_000));
            assertThat(changed.riders()).containsExactly("interruption");
            assertThat(trailOf(plain.id()).getFirst().detail())
                    .contains("policyLimit 300000000 → 200000000", "riders [] → [interruption]")
                    .doesNotContain("insuredName");
            assertThatExceptionOfType(StalePolicy.class)
                    .isThrownBy(() -> as("admin", () -> edits.change(entered.version(), plain)));
            assertThat(as("admin", () -> edits.change(entered.version(), wanted)))
                    .isEqualTo(changed);
        }

        private Policy enter(Policy policy) {
            return as("admin", () -> policies.enter(policy));
        }

        private List<String> problems(Policy policy) {
            try {
                enter(policy);
                return List.of();
            } catch (InvalidPolicy invalid) {
                assertThat(invalid.problems())
                        .allMatch(problem -> !problem.text(Locale.JAPANESE).contains("!"));
                return invalid.problems().stream()
                        .map(problem -> problem.field() + " " + problem.messageKey())
                        .toList();
            }
        }

        private static String number() {
            return "N-" + UUID.randomUUID().toString().substring(0, 13);
        }

        private Policy with(Claim.Terms terms) {
            return like(number(), plain.periodStart(), terms, Set.of());
        }

        private Policy like(String number, LocalDateTime start, Claim.Terms terms, Set<String> riders) {
            return like(UUID.randomUUID(), number, start, terms, riders);
        }

        private Policy like(UUID id, String number, LocalDateTime start, Claim.Terms terms, Set<String> riders) {
            return new Policy(
                    id,
                    plain.product(),
                    number,
                    plain.insuredOrganisationId(),
                    plain.insuredName(),
                    plain.agencyOrganisationId(),
                    start,
                    start.plusYears(1),
                    plain.plan(),
                    terms,
                    riders,
                    plain.paidOutsideFile(),
                    Overrides.NONE,
                    0);
        }

        private static Claim.Terms terms(Yen whole, Yen costs, Yen profit, Yen continuation, Integer hours) {
            return new Claim.Terms(
                    whole, costs, Yen.ZERO, null, profit, continuation, hours, Yen.of(1_000_000), null, null);
        }
    }
}
