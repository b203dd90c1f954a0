package io.shirase.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Claim;
import io.shirase.language.Problem;
import io.shirase.money.Yen;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("A policy that changes within its period")
class PolicyAmendmentsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        private Policy saying(Policy policy, long whole) {
            return policy.with(new Content(
                    policy.plan(),
                    new Claim.Terms(
                            Yen.of(whole),
                            Yen.of(50_000_000),
                            Yen.ZERO,
                            null,
                            null,
                            null,
                            null,
                            Yen.of(1_000_000),
                            Yen.of(20_000_000),
                            new Claim.Rate(2, 3)),
                    Set.of("interruption", "it-services"),
                    policy.overrides()));
        }

        private Policy change(Policy seen, long whole, LocalDate from, String why) {
            return as("admin", () -> edits.change(seen.version(), saying(seen, whole), new CountsFrom(from, why)));
        }

        private static long limitOn(Policy policy, LocalDate day) {
            return policy.on(day).terms().policyLimit().amount();
        }

        private List<String> refused(Runnable work) {
            try {
                work.run();
                return List.of();
            } catch (InvalidPolicy invalid) {
                assertThat(invalid.problems())
                        .allMatch(problem -> !problem.text(Locale.JAPANESE).contains("!"));
                return invalid.problems().stream().map(Problem::field).toList();
            }
        }

        @Test
        @DisplayName(
                "says the old until the day of the change and the new from it on, with who entered it, when and why")
        void changed() {
            Policy before = newPolicy();

            Policy after = change(before, 200_000_000, OCTOBER, "異動承認書のとおり");

            Policy read = as("policyholder", () -> policies.get(before.id()));
            assertThat(read).isEqualTo(after);
            assertThat(after.content()).isEqualTo(before.content());
            assertThat(limitOn(read, OCTOBER.minusDays(1))).isEqualTo(300_000_000);
            assertThat(limitOn(read, OCTOBER)).isEqualTo(200_000_000);
            assertThat(read.on(OCTOBER).riders()).containsExactlyInAnyOrder("interruption", "it-services");
            assertThat(read.on(OCTOBER).terms().premiumRatio()).isEqualTo(new Claim.Rate(2, 3));
            assertThat(read.since(OCTOBER.plusDays(3))).isEqualTo(OCTOBER);
            assertThat(read.amendments()).singleElement().satisfies(amendment -> {
                assertThat(amendment.enteredBy()).isEqualTo("admin");
                assertThat(amendment.why()).isEqualTo("異動承認書のとおり");
                assertThat(amendment.enteredAt()).isEqualTo(clock.instant());
            });
            assertThat(trailOf(before.id()).getFirst().detail())
                    .contains("policyLimit 300000000 → 200000000", "counts from 2026-10-01", "why 異動承認書のとおり");
        }

        @Test
        @DisplayName("is changed again from another day, and what was entered wrongly is put right from its own day")
        void again() {
            Policy once = change(newPolicy(), 200_000_000, OCTOBER, "");
            Policy twice = change(once, 100_000_000, DECEMBER, "");
            Policy mended = change(twice, 250_000_000, OCTOBER, "入力の誤り");

            assertThat(limitOn(mended, OCTOBER.minusDays(1))).isEqualTo(300_000_000);
            assertThat(limitOn(mended, OCTOBER)).isEqualTo(250_000_000);
            assertThat(limitOn(mended, DECEMBER)).isEqualTo(100_000_000);
            assertThat(mended.amendments()).hasSize(2);

            Policy start = as("admin", () -> edits.change(mended.version(), saying(mended, 310_000_000)));
            assertThat(limitOn(start, OCTOBER.minusDays(1))).isEqualTo(310_000_000);
            assertThat(limitOn(start, OCTOBER)).isEqualTo(250_000_000);
        }

        @Test
        @DisplayName("has its own figures from that day on, beside the terms that count then")
        void figures() {
            Policy once = change(newPolicy(), 200_000_000, OCTOBER, "");
            Figure emergency = new Figure(Figure.Kind.LIMIT, "emergency");
            Overrides five = new Overrides(Map.of(emergency, Quantity.yen(5_000_000)));

            Policy after = as(
                    "admin",
                    () -> edits.override(once.id(), once.version(), five, OwnTerms.NONE, new CountsFrom(DECEMBER, "")));

            assertThat(after.on(OCTOBER).overrides()).isEqualTo(Overrides.NONE);
            assertThat(after.on(DECEMBER).overrides()).isEqualTo(five);
            assertThat(limitOn(after, DECEMBER)).isEqualTo(200_000_000);
            assertThat(after.on(DECEMBER).terms().claimLimit()).isNull();
            assertThat(as("admin", () -> edits.ifOverridden(once.id(), five, OwnTerms.NONE, CountsFrom.START))
                            .overrides())
                    .isEqualTo(five);
        }

        @Test
        @DisplayName("counts from no day outside its period, and its period leaves no change outside")
        void days() {
            Policy plain = newPolicy();
            assertThat(refused(() -> change(plain, 1_000_000_000, LocalDate.of(2026, 3, 31), "")))
                    .contains("from");
            assertThat(refused(() -> change(plain, 200_000_000, LocalDate.of(2027, 4, 2), "")))
                    .containsExactly("from");
            assertThat(refused(() -> change(plain, 200_000_000, OCTOBER, "長".repeat(501))))
                    .containsExactly("why");

            Policy changed = change(plain, 200_000_000, OCTOBER, "");
            Policy late = new Policy(
                    changed.id(),
                    changed.product(),
                    changed.certificateNumber(),
                    changed.insuredOrganisationId(),
                    changed.insuredName(),
                    changed.agencyOrganisationId(),
                    OCTOBER.atTime(16, 0),
                    changed.periodEnd(),
                    changed.plan(),
                    changed.terms(),
                    changed.riders(),
                    changed.paidOutsideFile());
            assertThat(refused(() -> as("admin", () -> edits.change(changed.version(), late))))
                    .containsExactly("periodStart");
        }

        @Test
        @DisplayName("is held against its product on the day of the change too")
        void product() {
            Policy plain = newPolicy();
            assertThat(refused(() -> change(plain, 40_000_000, OCTOBER, ""))).containsExactly("costLimit");
        }

        @Test
        @DisplayName("is changed once for each version that was seen; the same change again changes nothing")
        void stale() {
            Policy plain = newPolicy();
            Policy changed = change(plain, 200_000_000, OCTOBER, "");

            assertThat(change(plain, 200_000_000, OCTOBER, "")).isEqualTo(changed);
            assertThatExceptionOfType(StalePolicy.class)
                    .isThrownBy(() -> change(plain, 210_000_000, DECEMBER, ""))
                    .satisfies(stale -> assertThat(stale.current()).isEqualTo(changed));
            assertThat(as("admin", () -> policies.get(plain.id()))).isEqualTo(changed);
        }

        @Test
        @DisplayName("looks before it is saved as it does after, and looking changes nothing")
        void preview() {
            Policy plain = newPolicy();
            CountsFrom october = new CountsFrom(OCTOBER, "");

            Policy shown = as("admin", () -> edits.ifChanged(saying(plain, 200_000_000), october));

            assertThat(as("admin", () -> policies.get(plain.id()))).isEqualTo(plain);
            Policy saved = change(plain, 200_000_000, OCTOBER, "");
            assertThat(shown.amendments()).isEqualTo(saved.amendments());
            assertThat(shown.content()).isEqualTo(saved.content());
        }

        @ParameterizedTest
        @ValueSource(strings = {"policyholder", "agency", "operator", "handler", "supervisor"})
        @DisplayName("is nobody else's to change")
        void adminOnly(String username) {
            Policy plain = newPolicy();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(
                            username, () -> edits.change(0, saying(plain, 200_000_000), new CountsFrom(OCTOBER, ""))));
        }
    }
}
