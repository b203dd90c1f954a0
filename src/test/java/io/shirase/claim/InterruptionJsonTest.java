package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionJsonTest {

    private static final Claim.Interruption FULL = new Claim.Interruption(
            "E1",
            List.of(new Claim.Stop(LocalDateTime.of(2026, 10, 5, 9, 0), LocalDateTime.of(2026, 10, 8, 21, 0, 30))),
            new Claim.Profit(
                    Yen.of(50_000_000),
                    Yen.of(32_000_000),
                    new Claim.Rate(240_000_000, 600_000_000),
                    Yen.of(700_000),
                    Yen.ZERO,
                    new Claim.Rate(1, 1),
                    Yen.of(Yen.MAX_AMOUNT)),
            new Claim.Continuation(
                    LocalDateTime.of(2026, 10, 30, 9, 0),
                    14,
                    Yen.ZERO,
                    List.of(new Claim.ContinuationCost(
                            "C1",
                            ContinuationCostType.TEMPORARY_ASSET,
                            Yen.of(3_200_000),
                            LocalDate.of(2026, 10, 12),
                            Yen.of(1_000_000),
                            null))));

    @Test
    void anInterruptionComesBackAsItWasWritten() {
        assertThat(InterruptionJson.read(InterruptionJson.write(FULL))).isEqualTo(FULL);
        Claim.Interruption profitOnly = new Claim.Interruption("E2", FULL.stops(), FULL.profit(), null);
        assertThat(InterruptionJson.read(InterruptionJson.write(profitOnly))).isEqualTo(profitOnly);
    }

    @Test
    void itIsWrittenInTheShapeOfAClaimFile() {
        assertThat(InterruptionJson.write(FULL))
                .contains("\"stops\":[[\"2026-10-05T09:00:00\",\"2026-10-08T21:00:30\"]]")
                .contains("\"profitRate\":[240000000,600000000]")
                .contains("\"type\":\"temporary-asset\",\"amount\":3200000")
                .doesNotContain("extraSaved");
    }

    @Test
    void aWholeInterruptionHasNoProblems() {
        assertThat(InterruptionRules.problems(FULL)).isEmpty();
    }

    @Test
    void whatCannotStandIsNamedWithItsPath() {
        Claim.Continuation continuation = FULL.continuation();
        Claim.ContinuationCost wrong = new Claim.ContinuationCost(
                "C1", ContinuationCostType.EXTRA, Yen.of(1), LocalDate.of(1999, 12, 31), Yen.of(1), null);
        Claim.Interruption broken = new Claim.Interruption(
                "E1",
                List.of(new Claim.Stop(LocalDateTime.of(2026, 10, 5, 9, 0), LocalDateTime.of(2026, 10, 5, 9, 0))),
                null,
                new Claim.Continuation(
                        continuation.restoredAt(),
                        -1,
                        Yen.ZERO,
                        List.of(continuation.costs().getFirst(), wrong)));
        assertThat(InterruptionRules.problems(broken))
                .extracting(problem -> problem.field())
                .containsExactly(
                        "stops.0.to",
                        "continuation.normalRestoreDays",
                        "continuation.costs.1.id",
                        "continuation.costs.1.accruedOn",
                        "continuation.costs.1.residual");
        assertThat(InterruptionRules.problems(new Claim.Interruption("E1", List.of(), null, null)))
                .extracting(problem -> problem.field())
                .containsExactly("stops", "profit");
    }
}
