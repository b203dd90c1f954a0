package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.product.Product;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The engine at its edges")
class AssessorEdgesTest {

    private static final String LEAK = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";

    private static String call(String id, String incident, String amount) {
        return "{'id': '" + id + "', 'incident': '" + incident + "', 'activity': 'call-centre', 'amount': " + amount
                + ", 'accruedOn': '2026-06-11'}";
    }

    private static Product product(String code) {
        return Examples.PRODUCTS.find(code).orElseThrow();
    }

    @Test
    void assessesAClaimByItsOwnProductAlone() {
        Claim claim = Examples.read(Examples.tokio("", LEAK, "")).claim();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.assess(product("sompo-web"), claim))
                .withMessageContaining("tokio-marine-chuokai")
                .withMessageContaining("sompo-web");
    }

    @Test
    void refusesALineOfAnIncidentThatTheClaimDoesNotHold() {
        var read = Examples.read(Examples.tokio("", LEAK, call("L1", "A", "1")));
        Claim claim = new Claim(read.claim().policy(), List.of(), read.claim().expenses(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.assess(read.product(), claim))
                .withMessageContaining("no incident A");
    }

    @Test
    void refusesAPlanThatTheProductDoesNotHave() {
        var read = Examples.read(Examples.tokio("", LEAK, ""));
        Claim.Policy policy = read.claim().policy();
        Claim claim = new Claim(
                new Claim.Policy(
                        policy.product(),
                        null,
                        policy.periodStart(),
                        policy.periodEnd(),
                        "golden",
                        policy.terms(),
                        policy.riders(),
                        policy.paidOutsideFile()),
                List.of(),
                List.of(),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.assess(read.product(), claim))
                .withMessageContaining("no plan golden");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 30})
    void findsEachLinesIncidentAmongFewAndMany(int incidents) {
        String all = IntStream.range(0, incidents)
                .mapToObj(i -> LEAK.replace("'A'", "'I" + i + "'")
                        .replace("2026-06-10", i == incidents - 1 ? "2026-03-10" : "2026-06-10"))
                .collect(Collectors.joining(", "));
        String lines = IntStream.range(0, incidents)
                .mapToObj(i -> call("L" + i, "I" + i, "1"))
                .collect(Collectors.joining(", "));
        Assessment assessment = Examples.assess(Examples.tokio("", all, lines));
        assertThat(assessment.lines())
                .extracting(line -> line.outcome() == LineOutcome.DENIED)
                .isEqualTo(IntStream.range(0, incidents)
                        .mapToObj(i -> i == incidents - 1)
                        .toList());
    }

    @Test
    void takesTheFirstOfEqualCrisesAndTheLaterOneNever() {
        String crisis = "{'id': '%s', 'kind': 'leak', 'discoveredAt': '%s', 'writtenFilingOn': '2026-06-12',"
                + " 'consultingActivatedOn': '2026-06-11'}";
        String lines = call("L1", "A", "1000") + ", " + call("L2", "B", "1000") + ", " + call("L3", "C", "1000");
        assertThat(Examples.assess(Examples.claim(
                                "'product': 'personal-information-leak', 'terms': {'policyLimit': 50000000}",
                                crisis.formatted("A", "2026-06-10T09:01") + ", "
                                        + crisis.formatted("B", "2026-06-10T09:00") + ", "
                                        + crisis.formatted("C", "2026-06-10T09:00"),
                                lines))
                        .lines())
                .extracting(line -> line.payable().amount())
                .containsExactly(0L, 900L, 0L);
    }

    @Test
    void doesNotOverflowWhereACapForEachHeadIsVast() {
        String sompo = "'product': 'sompo-web', 'terms': {'policyLimit': 9007199254740991,"
                + " 'costLimit': 9007199254740991, 'headCap': %s}";
        String gift = "{'id': 'L1', 'incident': 'A', 'activity': 'condolence-person', 'amount': 9007199254740991,"
                + " 'heads': %s}";
        assertThat(gift(sompo.formatted("9007199254740991"), gift.formatted("1000000000")))
                .isEqualTo("9007199254740991 []");
        assertThat(gift(sompo.formatted("9007199254740991"), gift.formatted("1024")))
                .isEqualTo("9007199254740991 []");
        assertThat(gift(sompo.formatted("9007199254740991"), gift.formatted("1025")))
                .isEqualTo("9007199254740991 []");
        assertThat(gift(sompo.formatted("9007199254740991"), gift.formatted("1")))
                .isEqualTo("9007199254740991 []");
        assertThat(gift(sompo.formatted("9007199254740990"), gift.formatted("1")))
                .isEqualTo("9007199254740990 [HEAD_CAP]");
        assertThat(gift(sompo.formatted("9007199254740991"), gift.formatted("0")))
                .isEqualTo("0 [HEAD_CAP]");
    }

    private static String gift(String policy, String line) {
        Assessment.Line result =
                Examples.assess(Examples.claim(policy, LEAK, line)).lines().getFirst();
        return result.payable().amount() + " " + result.reasons();
    }

    @Test
    void addsUpVastPaymentsWithoutOverflow() {
        String lines = IntStream.range(0, 3)
                .mapToObj(i -> "{'id': 'L" + i + "', 'incident': 'A', 'activity': 'cooperation',"
                        + " 'amount': 9007199254740991, 'claimMadeAt': '2026-07-01T00:00'}")
                .collect(Collectors.joining(", "));
        String claimed = LEAK.replace("}", ", 'firstClaimAt': '2026-07-01T00:00'}");
        assertThat(Examples.assess(Examples.claim(
                                "'product': 'nisshin-bijisapo', 'terms': {'policyLimit': 5}", claimed, lines))
                        .payable()
                        .amount())
                .isEqualTo(3 * 9_007_199_254_740_991L);
    }

    @Test
    void roundsAShareDownToWholeYen() {
        String line = "{'id': 'L1', 'incident': 'A', 'activity': 'recurrence-prevention', 'amount': %s,"
                + " 'accruedOn': '2026-06-20', 'consentOn': '2026-06-15'}";
        assertThat(Examples.assess(Examples.tokio("", LEAK, line.formatted("19")))
                        .payable()
                        .amount())
                .isEqualTo(17);
        assertThat(Examples.assess(Examples.tokio("", LEAK, line.formatted("20")))
                        .payable()
                        .amount())
                .isEqualTo(18);
    }

    @Test
    void usesADeductibleUpLineByLine() {
        String policy = "'product': 'tokio-marine-chuokai', 'terms': {'policyLimit': 300000000, 'costLimit': 1000,"
                + " 'deductible': 2500}";
        String damages = "{'id': 'L%d', 'incident': 'A', 'activity': 'damages', 'amount': 1000, 'claim': '%s',"
                + " 'claimMadeAt': '2026-07-01T09:00', 'settlementApproved': true}";
        String lines = String.join(
                ", ",
                damages.formatted(1, "K"),
                damages.formatted(2, "K"),
                damages.formatted(3, "M"),
                damages.formatted(4, "K"),
                damages.formatted(5, "K"));
        assertThat(Examples.assess(Examples.claim(policy, LEAK, lines)).lines())
                .extracting(line -> line.payable().amount())
                .containsExactly(0L, 0L, 0L, 500L, 1000L);
    }

    @Test
    void sharesADeductibleOfOneClaimAlsoWhileTheSuspicionIsOpen() {
        String open = "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00'}";
        String policy = "'product': 'sompo-web', 'terms': {'policyLimit': 300000000, 'costLimit': 1000,"
                + " 'deductible': 700}";
        String damages = "{'id': 'L%d', 'incident': 'A', 'activity': 'damages', 'amount': 1000, 'claim': 'K'}";
        assertThat(Examples.assess(Examples.claim(policy, open, damages.formatted(1) + ", " + damages.formatted(2)))
                        .lines())
                .extracting(line -> line.outcome().code() + " " + line.payable().amount())
                .containsExactly("payable 300", "payable 1000");
    }

    @Test
    void holdsAPartOfAStopWhoseLimitTheCertificateDoesNotSay() {
        String claim = Examples.claim(
                "'product': 'tokio-marine-chuokai', 'riders': ['interruption'], 'terms': {'policyLimit': 5000000,"
                        + " 'costLimit': 1000, 'waitingHours': 10, 'profitLimit': 1000000,"
                        + " 'continuationLimit': 1000000, 'interruptionDeductible': 0}",
                "",
                "");
        var read = Examples.read(claim.substring(0, claim.length() - 1)
                + ", 'interruptions': [{'id': 'E', 'stops': [['2026-10-05T09:00', '2026-10-06T09:00']],"
                + " 'profit': {'standardRevenue': 3000, 'actualRevenue': 0, 'profitRate': [1, 1]},"
                + " 'continuation': {'restoredAt': '2026-10-06T00:00', 'normalRestoreDays': 3, 'costs':"
                + " [{'id': 'C', 'type': 'extra', 'amount': 400, 'accruedOn': '2026-10-05'}]}}]}");
        var all = part(read, terms(read.claim().policy().terms(), true, true));
        assertThat(all.profit().payable().amount()).isEqualTo(3000);
        assertThat(all.continuation().payable().amount()).isEqualTo(400);
        var noLimit = part(read, terms(read.claim().policy().terms(), false, true));
        assertThat(noLimit.profit().outcome()).isEqualTo(LineOutcome.PENDING);
        assertThat(noLimit.profit().reasons()).containsExactly(Reason.EVIDENCE_MISSING);
        assertThat(noLimit.profit().payable().isZero()).isTrue();
        assertThat(noLimit.continuation().payable().amount()).isEqualTo(400);
        var noHours = part(read, terms(read.claim().policy().terms(), true, false));
        assertThat(noHours.profit().outcome()).isEqualTo(LineOutcome.PENDING);
        assertThat(noHours.continuation().outcome()).isEqualTo(LineOutcome.PENDING);
        assertThat(noHours.continuation().reasons()).containsExactly(Reason.EVIDENCE_MISSING);
        assertThat(noHours.continuation().costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.counted().isZero()).isTrue());
    }

    private static Claim.Terms terms(Claim.Terms terms, boolean profitLimit, boolean waitingHours) {
        return new Claim.Terms(
                terms.policyLimit(),
                terms.costLimit(),
                terms.deductible(),
                terms.headCap(),
                profitLimit ? terms.profitLimit() : null,
                terms.continuationLimit(),
                waitingHours ? terms.waitingHours() : null,
                terms.interruptionDeductible(),
                terms.claimLimit(),
                terms.premiumRatio());
    }

    private static Assessment.InterruptionPart part(ClaimFileReader.Read read, Claim.Terms terms) {
        Claim.Policy policy = read.claim().policy();
        Claim claim = new Claim(
                new Claim.Policy(
                        policy.product(),
                        policy.certificateNumber(),
                        policy.periodStart(),
                        policy.periodEnd(),
                        policy.plan(),
                        terms,
                        policy.riders(),
                        policy.paidOutsideFile()),
                List.of(),
                List.of(),
                read.claim().interruptions());
        return Assessor.assess(read.product(), claim).interruptions().getFirst();
    }

    @Test
    void needsAStopInEveryInterruption() {
        var read = Examples.ofCase("b01");
        Claim.Interruption whole = read.claim().interruptions().getFirst();
        Claim.Interruption none = new Claim.Interruption("E", List.of(), whole.profit(), null);
        Claim claim = new Claim(read.claim().policy(), List.of(), List.of(), List.of(none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.assess(read.product(), claim))
                .withMessageContaining("needs a stop");
    }
}
