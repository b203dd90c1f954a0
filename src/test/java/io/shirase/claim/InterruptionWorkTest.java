package io.shirase.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Claim;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.claim.InterruptionWork.Gap;
import io.shirase.claim.InterruptionWork.Stretch;
import io.shirase.money.Yen;
import io.shirase.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the accounts say of a stop")
class InterruptionWorkTest {

    private static final LocalDateTime STOPPED = LocalDateTime.of(2026, 6, 10, 9, 0);

    private static InterruptionWork work() {
        return InterruptionWork.NONE.with(work -> {
            work.stops = List.of(
                    new Stretch(Moment.of(STOPPED.plusDays(10)), Moment.of(STOPPED.plusDays(11))),
                    new Stretch(Moment.of(STOPPED), Moment.of(STOPPED.plusDays(3))));
            work.months = Map.of(
                    YearMonth.of(2025, 6), 30_000_000L,
                    YearMonth.of(2025, 7), 20_000_000L,
                    YearMonth.of(2025, 8), 1L,
                    YearMonth.of(2026, 6), 15_000_000L,
                    YearMonth.of(2026, 7), 17_000_000L);
            work.recovered = YearMonth.of(2026, 7);
            work.operatingProfit = -10_000_000L;
            work.ordinaryExpenses = 250_000_000L;
            work.yearRevenue = 600_000_000L;
            work.savedExpenses = 700_000L;
        });
    }

    @Test
    @DisplayName(
            "fills exactly the inputs of the claim: the same months a year before, and the year's profit and expenses")
    void facts() {
        Claim.Interruption facts = work().facts("E1").orElseThrow();
        Claim.Profit profit = Objects.requireNonNull(facts.profit());

        assertThat(facts.began()).isEqualTo(STOPPED);
        assertThat(facts.stops()).hasSize(2);
        assertThat(profit.standardRevenue()).isEqualTo(Yen.of(50_000_000));
        assertThat(profit.actualRevenue()).isEqualTo(Yen.of(32_000_000));
        assertThat(profit.profitRate()).isEqualTo(new Claim.Rate(240_000_000, 600_000_000));
        assertThat(profit.savedExpenses()).isEqualTo(Yen.of(700_000));
        assertThat(profit.insuredRate()).isEqualTo(Claim.Rate.WHOLE);
        assertThat(facts.continuation()).isNull();
    }

    @Test
    @DisplayName("says what is missing, in the order of the steps, and makes no input of it")
    void gaps() {
        assertThat(InterruptionWork.NONE.gaps()).containsExactly(Gap.STOPS, Gap.NOTHING);
        InterruptionWork month = work().with(edit -> edit.recovered = YearMonth.of(2026, 8));
        assertThat(month.gaps()).containsExactly(Gap.MONTHS);
        assertThat(month.missingMonths()).containsExactly(YearMonth.of(2026, 8));
        assertThat(month.facts("E")).isEmpty();
        assertThat(work().with(edit -> edit.stops = List.of(new Stretch(Moment.of(STOPPED), Moment.UNKNOWN)))
                        .gaps())
                .contains(Gap.STOPS);
        assertThat(work().with(edit -> edit.ordinaryExpenses = null).gaps()).containsExactly(Gap.RATE);
        assertThat(work().with(edit -> edit.recovered = null).gaps()).containsExactly(Gap.RECOVERED);
        assertThat(work().with(edit -> edit.yearRevenue = 0L).gaps()).containsExactly(Gap.RATE);
        assertThat(work().with(edit -> edit.normalDays = 3).gaps()).containsExactly(Gap.CONTINUATION);
        assertThat(work().with(edit -> edit.recovered = YearMonth.of(2029, 1)).affected())
                .hasSize(12);
    }

    @Test
    @DisplayName(
            "takes a loss of the year that eats up its expenses as a rate of 0, and totals where nobody has the months")
    void totals() {
        assertThat(work().with(edit -> edit.operatingProfit = -300_000_000L).profitRate())
                .contains(new Claim.Rate(0, 600_000_000));
        InterruptionWork totals = work().with(edit -> {
            edit.months = Map.of();
            edit.standardTotal = 5L;
            edit.actualTotal = 3L;
        });
        assertThat(totals.facts("E").map(Claim.Interruption::profit).map(Claim.Profit::standardRevenue))
                .contains(Yen.of(5));
    }

    @Test
    @DisplayName("asks for the documents that it rests on")
    void proofs() {
        assertThat(work().wanted())
                .containsExactly(
                        Proof.MONTHLY_ACCOUNTS,
                        Proof.ANNUAL_ACCOUNTS,
                        Proof.SALES_RECORDS,
                        Proof.STOP_RECORDS,
                        Proof.SAVED_COSTS);
        assertThat(InterruptionWork.NONE.with(edit -> edit.normalDays = 3).wanted())
                .containsExactly(Proof.STOP_RECORDS, Proof.RESTORATION);
    }

    @Test
    @DisplayName("comes back from the store, and from a claim, as it went in")
    void back() {
        InterruptionWork whole = work().with(edit -> {
            edit.restoredAt = Moment.of(STOPPED.plusDays(5));
            edit.normalDays = 4;
            edit.continuationSaved = 10L;
            edit.costs = List.of(new Claim.ContinuationCost(
                    "C1",
                    ContinuationCostType.TEMPORARY_ASSET,
                    Yen.of(100),
                    LocalDate.of(2026, 6, 11),
                    Yen.of(40),
                    null));
            edit.proofs = Set.of(Proof.STOP_RECORDS);
            edit.papers = List.of(UUID.randomUUID());
        });
        assertThat(InterruptionJson.readWork(InterruptionJson.write(whole))).isEqualTo(whole);
        assertThat(InterruptionJson.readWork(InterruptionJson.write(InterruptionWork.NONE)))
                .isEqualTo(InterruptionWork.NONE);
        Claim.Interruption facts = whole.facts("E").orElseThrow();
        assertThat(InterruptionWork.of(facts).facts("E")).contains(facts);
    }
}
