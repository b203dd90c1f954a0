package io.shirase.claimfile;

import static io.shirase.claimfile.ReadingsTest.CLAIMED;
import static io.shirase.claimfile.ReadingsTest.CONSENT;
import static io.shirase.claimfile.ReadingsTest.CRISIS;
import static io.shirase.claimfile.ReadingsTest.LEAK;
import static io.shirase.claimfile.ReadingsTest.NISSHIN;
import static io.shirase.claimfile.ReadingsTest.NO_ATTACK;
import static io.shirase.claimfile.ReadingsTest.PENDING;
import static io.shirase.claimfile.ReadingsTest.SOMPO;
import static io.shirase.claimfile.ReadingsTest.TOKIO;
import static io.shirase.claimfile.ReadingsTest.expense;
import static io.shirase.claimfile.ReadingsTest.incident;
import static io.shirase.claimfile.ReadingsTest.leak;
import static io.shirase.claimfile.ReadingsTest.line;
import static io.shirase.claimfile.ReadingsTest.nisshin;
import static io.shirase.claimfile.ReadingsTest.policy;
import static io.shirase.claimfile.ReadingsTest.riders;
import static io.shirase.claimfile.ReadingsTest.sompo;
import static io.shirase.claimfile.ReadingsTest.tokio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shirase.assessment.Assessment;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The numbered readings of the claim file, as they stand since 26 November 2026")
class NovemberReadingsTest {

    private static final String ATTACK = "'kind': 'suspected-attack', 'outcome': 'attack'";
    private static final String DELIVERED = "'kind': 'it-service-loss', 'withinMonthOfDelivery': true";

    private static String terms(String more) {
        return "'product': '" + TOKIO + "', 'terms': {'policyLimit': 300000000, 'costLimit': 1000000" + more + "}";
    }

    private static Assessment assess(String policy, String incidents, String... lines) {
        return Examples.assess(Examples.claim(policy, incidents, String.join(", ", lines)));
    }

    private static List<String> said(Assessment assessment) {
        return assessment.lines().stream().map(ReadingsTest::said).toList();
    }

    private static String damages(String id, long amount, String more) {
        return expense("damages", CLAIMED + more)
                .replace("1000", String.valueOf(amount))
                .replace("L1", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'claimLimit': 5", "'premiumRatio': [1, 2]"})
    void reading2TheNewTermsAreRefusedByEveryOtherProduct(String term) {
        for (String product : List.of(NISSHIN, LEAK, SOMPO, "sompo-leaflet")) {
            String policy = policy(product, "").replace("}", ", " + term + "}");
            assertThatThrownBy(() -> line(policy, "'kind': 'leak'", expense("lawyer", "")))
                    .as(product)
                    .isInstanceOf(ClaimFileException.class);
        }
        assertThat(line(terms(", " + term), "'kind': 'leak'", expense("defence", CLAIMED + CONSENT)))
                .startsWith("payable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[0, 2]", "[3, 2]", "[1, 0]", "[1, 1000000000001]", "[1.5, 2]", "[1]", "[1, 2, 3]", "0.5", "null"
            })
    void reading2APremiumRatioLiesAboveZeroAndIsAtMostOne(String ratio) {
        assertThatThrownBy(
                        () -> line(terms(", 'premiumRatio': " + ratio), "'kind': 'leak'", expense("call-centre", "")))
                .isInstanceOf(ClaimFileException.class);
    }

    @Test
    void reading3WritingADefaultOutChangesNothing() {
        assertThat(line(
                        terms(", 'premiumRatio': [7, 7], 'claimLimit': 300000000"),
                        "'kind': 'leak', 'withinMonthOfDelivery': false",
                        expense("damages", CLAIMED)))
                .isEqualTo("payable 1000 none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'settlementApproved': null", "'settlementApproved': 'true'"})
    void reading3AFactThatIsNotKnownIsLeftOut(String fact) {
        assertThatThrownBy(() -> tokio("'kind': 'leak'", "damages", ", " + fact))
                .isInstanceOf(ClaimFileException.class);
    }

    @Test
    void reading5ThePersonalDataCountInTokioForAnAttackAlone() {
        String leaked = ", 'personalDataLeaked': false";
        assertThat(tokio("'kind': 'leak'" + leaked, "notification", "")).isEqualTo("payable 1000 in");
        assertThat(nisshin("'kind': 'cyber-attack'" + leaked, "notification", ""))
                .isEqualTo("payable 1000 in");
        assertThat(sompo("", "'kind': 'cyber-attack'" + leaked, "notification", ""))
                .isEqualTo("payable 1000 none");
        assertThat(tokio("'kind': 'leak', 'withinMonthOfDelivery': true", "call-centre", ""))
                .isEqualTo("payable 1000 in");
    }

    @Test
    void reading13AClaimIsPaidNoMoreThanItsLimitWhicheverIncidentItsLinesBelongTo() {
        String incidents = incident("'kind': 'leak'") + ", "
                + incident("'kind': 'cyber-attack'").replace("'A'", "'B'");
        Assessment answer = assess(
                terms(", 'claimLimit': 1000, 'deductible': 100"),
                incidents,
                damages("L1", 800, ", 'claim': 'K'"),
                damages("L2", 800, ", 'claim': 'K'").replace("'A'", "'B'"),
                damages("L3", 800, ", 'claim': 'K'"),
                damages("L4", 1200, ", 'claim': 'J'"),
                damages("L5", 1200, ""),
                damages("L6", 1200, ""));

        assertThat(said(answer))
                .containsExactly(
                        "payable 700 none",
                        "payable 300 none claim-limit",
                        "exhausted 0 none claim-limit",
                        "payable 1000 none claim-limit",
                        "payable 1000 none claim-limit",
                        "payable 1000 none claim-limit");
        assertThat(answer.remaining()).containsOnlyKeys("costs", "policy");
        assertThat(answer.remaining().get("policy").amount()).isEqualTo(300_000_000 - 4000);
    }

    @Test
    void reading13WithoutALimitOfAClaimThePolicyLimitIsItAndIsNamed() {
        String policy = "'product': '" + TOKIO + "', 'terms': {'policyLimit': 900, 'costLimit': 900}";
        assertThat(line(policy, "'kind': 'leak'", expense("damages", CLAIMED)))
                .isEqualTo("payable 900 none claim-limit");
        assertThat(line(policy + ", 'paidOutsideFile': 100", "'kind': 'leak'", expense("damages", CLAIMED)))
                .isEqualTo("payable 800 none claim-limit,policy-limit");
        assertThat(line(policy, "'kind': 'leak'", expense("defence", CLAIMED + CONSENT)))
                .isEqualTo("payable 900 none policy-limit");
    }

    @Test
    void reading13DefenceLiesOutsideTheLimitOfTheClaim() {
        assertThat(line(terms(", 'claimLimit': 10"), "'kind': 'leak'", expense("defence", CLAIMED + CONSENT)))
                .isEqualTo("payable 1000 none");
    }

    @Test
    void reading15ThePremiumRatioComesAfterEveryLimitAndLimitsAreUsedUpByWhatIsPaid() {
        String policy = terms(", 'premiumRatio': [2, 3]").replace("1000000", "1000");
        String one = expense("call-centre", "");
        Assessment answer =
                assess(policy, incident("'kind': 'leak'"), one, one.replace("L1", "L2"), one.replace("L1", "L3"));
        assertThat(said(answer))
                .containsExactly(
                        "payable 666 in premium-ratio",
                        "payable 222 in cost-limit,premium-ratio",
                        "payable 74 in cost-limit,premium-ratio");
        assertThat(answer.remaining().get("costs").amount()).isEqualTo(1000 - 666 - 222 - 74);
    }

    @Test
    void reading9APaymentThatTheRatioRoundsDownToNothingIsPayable() {
        assertThat(line(terms(", 'premiumRatio': [1, 1000000000000]"), "'kind': 'leak'", expense("call-centre", "")))
                .isEqualTo("payable 0 in premium-ratio");
    }

    @Test
    void reading15ThePremiumRatioIsExactForTheLargestFigures() {
        String policy = "'product': '" + TOKIO + "', 'terms': {'policyLimit': 9007199254740991,"
                + " 'costLimit': 9007199254740991, 'premiumRatio': [999999999999, 1000000000000]}";
        assertThat(line(policy, "'kind': 'leak'", expense("call-centre", "").replace("1000", "9007199254740991")))
                .isEqualTo("payable 9007199254731983 in premium-ratio");
    }

    @Test
    void reading16AnOpenSuspicionHoldsWhatOnlyAnAttackAdmits() {
        String leaked = PENDING + ", 'personalDataLeaked': ";
        assertThat(tokio(leaked + "true", "notification", "")).isEqualTo("pending 0 in outcome-pending");
        assertThat(tokio(leaked + "false", "notification", "")).isEqualTo("denied 0 in kind-not-admitted");
        assertThat(tokio(PENDING, "notification", "")).isEqualTo("pending 0 in outcome-pending");
    }

    @Test
    void reading19LossPreventionGoesByTheClaimNeedsConsentAndIsPaidInFull() {
        String claimed = "'kind': 'leak', 'firstClaimAt': '2026-07-01T00:00'";
        String spent = policy(NISSHIN, ", 'paidOutsideFile': 300000000");
        assertThat(line(spent, claimed, expense("loss-prevention", CONSENT))).isEqualTo("payable 1000 none");
        assertThat(line(spent, claimed, expense("loss-prevention", ""))).isEqualTo("denied 0 none consent-missing");
        assertThat(nisshin("'kind': 'leak'", "loss-prevention", CONSENT)).isEqualTo("pending 0 none evidence-missing");
        assertThat(nisshin(
                        "'kind': 'cyber-attack'", "loss-prevention", CONSENT + ", 'claimMadeAt': '2026-03-01T00:00'"))
                .isEqualTo("denied 0 none trigger-claim");
    }

    @Test
    void reading21CrisisConsultingIsConsulting() {
        assertThat(tokio(NO_ATTACK, "crisis-consulting", ", 'traits': ['recurrence-consulting']"))
                .isEqualTo("denied 0 in recurrence-consulting");
        assertThat(tokio(NO_ATTACK, "crisis-consulting", "")).isEqualTo("payable 900 in ratio");
        assertThat(tokio("'kind': 'leak'", "crisis-consulting", CONSENT)).isEqualTo("payable 1000 in");
        assertThat(tokio("'kind': 'online-rumour'", "crisis-consulting", CONSENT))
                .isEqualTo("payable 1000 in");
        assertThat(nisshin("'kind': 'cyber-attack'", "crisis-consulting", "")).isEqualTo("payable 900 in ratio");
        assertThat(sompo("", "'kind': 'leak'", "crisis-consulting", "")).isEqualTo("payable 1000 none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"condolence-person", "notification", "credit-monitoring"})
    void reading22ItemsOfAPersonalDataLeakBelongToLeaksAndToAttacksThatLeakedPersonalData(String activity) {
        String more = ", 'heads': 1" + CONSENT;
        assertThat(tokio("'kind': 'leak'", activity, more)).isEqualTo("payable 1000 in");
        for (String kind : List.of("'kind': 'cyber-attack'", ATTACK)) {
            assertThat(tokio(kind, activity, more)).isEqualTo("pending 0 in evidence-missing");
            assertThat(tokio(kind + ", 'personalDataLeaked': true", activity, more))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio(kind + ", 'personalDataLeaked': false", activity, more))
                    .isEqualTo("denied 0 in kind-not-admitted");
        }
        for (String kind : List.of("third-party-loss", "rights-infringement")) {
            assertThat(tokio("'kind': '" + kind + "', 'personalDataLeaked': true", activity, more))
                    .isEqualTo("denied 0 in kind-not-admitted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"damages", "defence", "cooperation", "litigation-support"})
    void reading22TheLeakOnlyPlansLiabilityForAnAttackGoesByThePersonalData(String activity) {
        String policy = policy(TOKIO, ", 'plan': 'leak-only'");
        String line = expense(activity, CLAIMED + CONSENT);
        for (String kind : List.of("'kind': 'cyber-attack'", ATTACK)) {
            assertThat(line(policy, kind, line)).isEqualTo("pending 0 none evidence-missing");
            assertThat(line(policy, kind + ", 'personalDataLeaked': true", line))
                    .isEqualTo("payable 1000 none");
            assertThat(line(policy, kind + ", 'personalDataLeaked': false", line))
                    .isEqualTo("denied 0 none plan-excludes");
            assertThat(tokio(kind, activity, CLAIMED + CONSENT)).isEqualTo("payable 1000 none");
        }
        assertThat(line(policy, "'kind': 'leak'", line)).isEqualTo("payable 1000 none");
        assertThat(line(policy, "'kind': 'cyber-attack'", expense("staff", ""))).isEqualTo("payable 1000 in");
    }

    @ParameterizedTest
    @CsvSource({
        "damages, payable 1000 none",
        "defence, payable 1000 none",
        "cooperation, payable 1000 none",
        "litigation-support, payable 1000 none",
        "lawyer, denied 0 in kind-not-admitted",
        "staff, denied 0 in kind-not-admitted"
    })
    void reading22PropertyInCustodyAdmitsLiabilityAndLitigation(String activity, String said) {
        String policy = policy(TOKIO, riders("property-in-custody"));
        assertThat(line(policy, "'kind': 'custody-loss'", expense(activity, CLAIMED + CONSENT)))
                .isEqualTo(said);
        assertThat(sompo("", "'kind': 'custody-loss'", "lawyer", "")).isEqualTo("payable 1000 none");
    }

    @Test
    void reading22WithinAMonthOfTheDeliveryNothingIsPaidWithoutTheRider() {
        for (String activity : List.of("damages", "staff", "defence")) {
            assertThat(line(policy(TOKIO, riders("it-services")), DELIVERED, expense(activity, CLAIMED + CONSENT)))
                    .startsWith("denied 0")
                    .endsWith("option-not-attached");
        }
        assertThat(line(policy(TOKIO, riders("after-delivery")), DELIVERED, expense("staff", "")))
                .isEqualTo("denied 0 in option-not-attached");
        assertThat(line(policy(TOKIO, riders("it-services after-delivery")), DELIVERED, expense("staff", "")))
                .isEqualTo("payable 1000 in");
    }

    @Test
    void reading23DamagesAfterTheDeliveryDrawOnALimitOfTheirOwnThenOnTheClaimsThenOnThePolicys() {
        String policy = policy(TOKIO, riders("it-services after-delivery")).replace("}", ", 'claimLimit': 1500}");
        Assessment answer = assess(
                policy,
                incident(DELIVERED),
                damages("L1", 1000, ", 'claim': 'K'"),
                damages("L2", 1000, ", 'claim': 'J'"));
        assertThat(said(answer)).containsExactly("payable 1000 none", "payable 500 none own-limit");
        assertThat(answer.lines().getFirst().limit()).isEqualTo("after-delivery");
        assertThat(answer.remaining().get("after-delivery").isZero()).isTrue();

        String large = policy(TOKIO, riders("it-services after-delivery"));
        assertThat(line(large, DELIVERED, damages("L1", 200_000_000, "")))
                .isEqualTo("payable 100000000 none own-limit");
        assertThat(line(large, "'kind': 'it-service-loss'", damages("L1", 200_000_000, "")))
                .isEqualTo("payable 200000000 none");
    }

    @ParameterizedTest
    @CsvSource({
        "attack-check, false, payable 900 in ratio",
        "shutdown, false, payable 900 in ratio",
        "lawyer, false, payable 900 in ratio",
        "malware-removal, false, denied 0 in not-outsourced",
        "malware-removal, true, payable 1000 in",
        "call-centre, false, payable 1000 in"
    })
    void reading24AProvedSuspicionIsJudgedLikeAnAttack(String activity, String outsourced, String said) {
        assertThat(nisshin(ATTACK, activity, ", 'outsourced': " + outsourced)).isEqualTo(said);
    }

    @Test
    void reading29RecourseBearsTheDeductibleThatItSharesWithTheDamagesOfItsClaim() {
        String policy = "'product': '" + LEAK + "', 'terms': {'policyLimit': 9000, 'deductible': 700}";
        Assessment answer = assess(
                policy,
                incident(CRISIS),
                expense("recourse-condolence", ", 'heads': 1, 'settlementApproved': true, 'claim': 'K'"),
                damages("L2", 1000, ", 'claim': 'K'"),
                expense("recourse-condolence", ", 'heads': 9, 'settlementApproved': true")
                        .replace("L1", "L3"));
        assertThat(said(answer)).containsExactly("payable 0 none head-cap", "payable 800 none", "payable 300 none");
        assertThat(leak("", CRISIS, "defence", "")).isEqualTo("payable 1000 none");
    }
}
