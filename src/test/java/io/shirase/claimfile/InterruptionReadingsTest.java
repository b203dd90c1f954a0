package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.language.Coded;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The exact readings of an interruption")
class InterruptionReadingsTest {

    private static final String TERMS = "'waitingHours': 10, 'profitLimit': 1000000, 'continuationLimit': 1000000,"
            + " 'interruptionDeductible': 100";
    private static final String PROFIT =
            "'profit': {'standardRevenue': 3000, 'actualRevenue': 1000, 'profitRate': [1, 3]}";
    private static final String STOPS = "'stops': [['2026-10-05T09:00', '2026-10-05T19:01']]";

    private static String claim(String policy, String terms, String interruption) {
        String claim = Examples.claim(
                "'terms': {'policyLimit': 5000000, 'costLimit': 1000" + (terms.isEmpty() ? "" : ", ") + terms + "}, "
                        + policy,
                "",
                "");
        return claim.substring(0, claim.length() - 1) + ", 'interruptions': [{'id': 'E', " + interruption + "}]}";
    }

    private static Assessment.InterruptionPart part(String policy, String terms, String interruption) {
        return Examples.assess(claim(policy, terms, interruption))
                .interruptions()
                .getFirst();
    }

    private static final String TOKIO = "'product': 'tokio-marine-chuokai', 'riders': ['interruption']";

    private static Assessment.ProfitPart profit(String profit) {
        return part(TOKIO, TERMS, STOPS + ", 'profit': {" + profit + "}").profit();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'product': 'sompo-web' | 2026-10-05 | kind-not-admitted",
                "'product': 'tokio-marine-chuokai' | 2026-03-05 | trigger-occurrence",
                "'product': 'tokio-marine-chuokai', 'plan': 'leak-only', 'riders': ['interruption'] | 2026-10-05"
                        + " | plan-excludes",
                "'product': 'tokio-marine-chuokai' | 2026-10-05 | option-not-attached"
            })
    void reading31WhatDeniesInItsOrder(String policy, String day, String reason) {
        var profit = part(policy, "", STOPS.replace("2026-10-05", day) + ", " + PROFIT)
                .profit();
        assertThat(profit.outcome()).isEqualTo(LineOutcome.DENIED);
        assertThat(profit.reasons()).extracting(Coded::code).containsExactly(reason);
        assertThat(List.of(profit.lostProfit(), profit.reductionCost(), profit.eligible(), profit.payable()))
                .allSatisfy(amount -> assertThat(amount.isZero()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "'[''2026-10-05T09:00'', ''2026-10-05T19:00'']', denied",
        "'[''2026-10-05T09:00'', ''2026-10-05T19:00:01'']', payable",
        "'[''2026-10-05T09:00'', ''2026-10-05T17:00''], [''2026-10-05T18:00'', ''2026-10-06T02:00'']', denied",
        "'[''2026-10-05T09:00'', ''2026-10-05T10:00''], [''2026-10-06T18:00'', ''2026-10-07T05:00'']', payable"
    })
    void reading31TheLongestSingleStopMustBeLongerThanTheWaitingHours(String stops, String outcome) {
        var profit = part(TOKIO, TERMS, "'stops': [" + stops + "], " + PROFIT).profit();
        assertThat(profit.outcome().code()).isEqualTo(outcome);
    }

    @Test
    void reading31TheEarliestStopDecidesWhetherItBeganInThePeriod() {
        String stops = "'stops': [['2026-10-05T09:00', '2026-10-06T09:00'], ['2026-03-05T09:00', '2026-03-05T10:00']]";
        assertThat(part(TOKIO, TERMS, stops + ", " + PROFIT).profit().reasons())
                .containsExactly(Reason.TRIGGER_OCCURRENCE);
    }

    @Test
    void reading32LostProfitRoundsDownAndIsNeverBelowZero() {
        var profit =
                profit("'standardRevenue': 3001, 'actualRevenue': 1000, 'profitRate': [1, 3], 'savedExpenses': 66");
        assertThat(profit.lostProfit().amount()).isEqualTo(601);
        assertThat(profit.eligible().amount()).isEqualTo(501);
        assertThat(profit("'standardRevenue': 1000, 'actualRevenue': 3000, 'profitRate': [1, 1]")
                        .lostProfit()
                        .isZero())
                .isTrue();
        assertThat(profit("'standardRevenue': 3000, 'actualRevenue': 0, 'profitRate': [1, 1], 'savedExpenses': 9999")
                        .lostProfit()
                        .isZero())
                .isTrue();
    }

    @Test
    void reading32TheCostOfAvertingIsCappedByTheProfitOnWhatItKept() {
        String base = "'standardRevenue': 0, 'actualRevenue': 0, 'profitRate': [1, 3], 'reductionCost': 1001,"
                + " 'insuredRate': [1, 2], ";
        assertThat(profit(base + "'avoidedRevenue': 1502").reductionCost().amount())
                .isEqualTo(500);
        assertThat(profit(base + "'avoidedRevenue': 1499").reductionCost().amount())
                .isEqualTo(499);
        assertThat(profit(base + "'avoidedRevenue': 300").outcome()).isEqualTo(LineOutcome.PAYABLE);
        assertThat(profit(base + "'avoidedRevenue': 300").payable().isZero()).isTrue();
    }

    @Test
    void reading32VastRatesDoNotOverflow() {
        var profit = profit(
                "'standardRevenue': 9007199254740991, 'actualRevenue': 0," + " 'profitRate': [9007199254740991, 1]");
        assertThat(profit.payable().amount()).isEqualTo(1_000_000);
        assertThat(profit.reasons()).containsExactly(Reason.OWN_LIMIT);
    }

    private static Assessment.ContinuationPart continuation(String continuation) {
        return part(TOKIO, TERMS, STOPS + ", 'continuation': {" + continuation + "}")
                .continuation();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-20T09:00, 14, 2026-10-19, 2026-10-20",
        "2026-10-18T09:00, 14, 2026-10-18, 2026-10-19",
        "2028-10-18T09:00, 900, 2027-10-05, 2027-10-06",
        "2026-10-18T09:00, 1000000000, 2026-10-18, 2026-10-19",
        "2026-10-05T20:00, 0, 2026-10-05, 2026-10-06"
    })
    void reading33CostsCountFromTheFirstStopToTheRestorationPeriodsLastDay(
            String restored, int normal, String last, String after) {
        String cost = "{'id': '%s', 'type': 'extra', 'amount': 1000, 'accruedOn': '%s'}";
        var part = continuation("'restoredAt': '" + restored + "', 'normalRestoreDays': " + normal + ", 'costs': ["
                + cost.formatted("before", "2026-10-04") + ", " + cost.formatted("last", last) + ", "
                + cost.formatted("after", after) + "]");
        assertThat(part.costs())
                .extracting(c -> c.id() + " " + c.counted().amount())
                .containsExactly("before 0", "last 1000", "after 0");
    }

    @Test
    void reading33WhatOfEachCostCounts() {
        var part = continuation(
                "'restoredAt': '2026-10-20T09:00', 'normalRestoreDays': 30, 'savedExpenses': 50, 'costs': ["
                        + "{'id': '1', 'type': 'extra', 'amount': 1000, 'accruedOn': '2026-10-06'},"
                        + "{'id': '2', 'type': 'temporary-asset', 'amount': 1000, 'residual': 400, 'accruedOn': '2026-10-06'},"
                        + "{'id': '3', 'type': 'temporary-asset', 'amount': 1000, 'residual': 4000, 'accruedOn': '2026-10-06'},"
                        + "{'id': '4', 'type': 'expedited-restoration', 'amount': 1000, 'extraSaved': 70, 'accruedOn': '2026-10-06'},"
                        + "{'id': '5', 'type': 'expedited-restoration', 'amount': 60, 'extraSaved': 70, 'accruedOn': '2026-10-06'},"
                        + "{'id': '6', 'type': 'ordinary', 'amount': 1000, 'accruedOn': '2026-10-06'},"
                        + "{'id': '7', 'type': 'paid-as-reduction', 'amount': 1000, 'accruedOn': '2026-10-06'}]");
        assertThat(part.costs())
                .extracting(cost -> cost.counted().amount())
                .containsExactly(1000L, 600L, 0L, 70L, 60L, 0L, 0L);
        assertThat(part.loss().amount()).isEqualTo(1680);
        assertThat(part.eligible().amount()).isEqualTo(1580);
        assertThat(part.payable().amount()).isEqualTo(1580);
    }

    @Test
    void reading34EachPartOfTheClaimHasAPartInTheAnswer() {
        var both = part(
                TOKIO,
                TERMS,
                STOPS + ", " + PROFIT + ", 'continuation': {'restoredAt': '2026-10-06T00:00', 'normalRestoreDays': 1,"
                        + " 'costs': []}");
        assertThat(both.profit().limit()).isEqualTo("profit");
        assertThat(both.profit().payable().amount()).isEqualTo(566);
        assertThat(both.continuation().limit()).isEqualTo("continuation");
        assertThat(both.continuation().outcome()).isEqualTo(LineOutcome.PAYABLE);
        assertThat(part(TOKIO, TERMS, STOPS + ", " + PROFIT).continuation()).isNull();
    }

    @Test
    void reading2TheTermsThatTheFilesPartsNeed() {
        String noWaiting = TERMS.replace("'waitingHours': 10, ", "");
        assertThatThrownBy(() -> part(TOKIO, noWaiting, STOPS + ", " + PROFIT))
                .hasMessageContaining("/policy/terms/waitingHours");
        String noLimit = TERMS.replace("'profitLimit': 1000000, ", "");
        assertThatThrownBy(() -> part(TOKIO, noLimit, STOPS + ", " + PROFIT))
                .hasMessageContaining("/policy/terms/profitLimit");
        assertThat(part(TOKIO, TERMS.replace(", 'continuationLimit': 1000000", ""), STOPS + ", " + PROFIT)
                        .profit()
                        .payable()
                        .amount())
                .isEqualTo(566);
    }

    @Test
    void reading3TheDeductibleIsAMillionUnlessTheCertificateSaysOtherwise() {
        String terms = TERMS.replace(", 'interruptionDeductible': 100", "");
        assertThat(part(TOKIO, terms, STOPS + ", " + PROFIT).profit().eligible().isZero())
                .isTrue();
    }
}
