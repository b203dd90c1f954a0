package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Reason;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The claim file's exact readings, by their numbers. A line is written as {@code outcome payable window reasons}. */
@DisplayName("The exact readings of the claim file")
class ReadingsTest {

    static final String TOKIO = "tokio-marine-chuokai";
    static final String NISSHIN = "nisshin-bijisapo";
    static final String LEAK = "personal-information-leak";
    static final String SOMPO = "sompo-web";

    static String policy(String product, String more) {
        String costs = product.equals(LEAK) || product.equals(NISSHIN) ? "" : ", 'costLimit': 50000000";
        return "'product': '" + product + "', 'terms': {'policyLimit': 300000000" + costs + "}" + more;
    }

    static String incident(String fields) {
        return fields.contains("discoveredAt")
                ? "{'id': 'A', " + fields + "}"
                : "{'id': 'A', 'discoveredAt': '2026-06-10T09:00', " + fields + "}";
    }

    static String expense(String activity, String more) {
        return "{'id': 'L1', 'incident': 'A', 'activity': '" + activity + "', 'amount': 1000"
                + (more.contains("accruedOn") || more.contains("no-day") ? "" : ", 'accruedOn': '2026-06-20'")
                + more.replace("no-day", "")
                + "}";
    }

    static String line(String policy, String incident, String expense) {
        return said(Examples.assess(Examples.claim(policy, incident(incident), expense))
                .lines()
                .getFirst());
    }

    static String said(Assessment.Line line) {
        String reasons = line.reasons().stream().map(Reason::code).collect(Collectors.joining(","));
        return (line.outcome().code() + " " + line.payable().amount() + " "
                        + line.window().code() + " " + reasons)
                .strip();
    }

    static String tokio(String incident, String activity, String more) {
        return line(policy(TOKIO, ""), incident, expense(activity, more));
    }

    static String nisshin(String incident, String activity, String more) {
        return line(policy(NISSHIN, ""), incident, expense(activity, more));
    }

    static String leak(String riders, String incident, String activity, String more) {
        return line(policy(LEAK, riders(riders)), incident, expense(activity, more));
    }

    static String sompo(String riders, String incident, String activity, String more) {
        return line(policy(SOMPO, riders(riders)), incident, expense(activity, more));
    }

    static String riders(String riders) {
        return riders.isEmpty() ? "" : ", 'riders': ['" + riders.replace(" ", "', '") + "']";
    }

    static final String NO_ATTACK = "'kind': 'suspected-attack', 'outcome': 'no-attack', 'suddenEvent': true";
    static final String PENDING = "'kind': 'suspected-attack', 'suddenEvent': true";
    static final String CONSENT = ", 'consentOn': '2026-06-15'";
    static final String CLAIMED = ", 'claimMadeAt': '2026-07-01T09:00', 'settlementApproved': true";
    static final String CRISIS =
            "'kind': 'leak', 'writtenFilingOn': '2026-06-12', 'consultingActivatedOn': '2026-06-11'";

    @Nested
    class Verdicts {

        @ParameterizedTest
        @CsvSource({
            TOKIO + ", property-condolence support-service loss-prevention recourse-condolence lost-profit",
            NISSHIN + ", reputation-containment hardware-repair substitute-rental credit-monitoring"
                    + " regulatory-procedure support-service recourse-condolence lost-profit",
            LEAK + ", shutdown attack-check consulting reputation-containment data-restoration hardware-repair"
                    + " substitute-rental malware-removal travel condolence-corporation credit-monitoring"
                    + " public-investigation public-investigation-consulting claim-against-others"
                    + " recurrence-prevention litigation-support injury-condolence property-condolence"
                    + " regulatory-procedure support-service cooperation loss-prevention lost-profit",
            SOMPO + ", injury-condolence property-condolence cooperation loss-prevention recourse-condolence"
        })
        void reading6AnUnknownActivityIsDeniedBeforeAnyOtherRule(String product, String activities) {
            for (String activity : activities.split(" ")) {
                String incident = "'kind': 'leak', 'payable': false, 'discoveredAt': '2020-01-01T00:00'";
                assertThat(line(policy(product, ""), incident, expense(activity, ", 'traits': ['ransom']")))
                        .as(activity)
                        .isEqualTo("denied 0 none kind-not-admitted");
            }
        }

        @Test
        void reading7ADenialBeatsAHoldAndTheFirstHoldIsSaid() {
            assertThat(tokio("'kind': 'leak'", "damages", "")).isEqualTo("pending 0 none evidence-missing");
            assertThat(tokio("'kind': 'leak'", "damages", ", 'settlementApproved': false"))
                    .isEqualTo("pending 0 none evidence-missing");
            assertThat(leak("", CRISIS, "damages", "")).isEqualTo("pending 0 none evidence-missing");
            assertThat(leak("", CRISIS, "damages", ", 'settlementApproved': false"))
                    .isEqualTo("denied 0 none settlement-not-approved");
            assertThat(nisshin("'kind': 'leak'", "litigation-support", ""))
                    .isEqualTo("pending 0 none evidence-missing");
            assertThat(nisshin("'kind': 'leak'", "call-centre", "no-day"))
                    .isEqualTo("pending 0 none ambiguous-wording");
        }

        @Test
        void reading8ADeniedLineUsesUpNoDeductible() {
            String policy = "'product': '" + TOKIO
                    + "', 'terms': {'policyLimit': 300000000, 'costLimit': 1000, 'deductible': 700}";
            String denied = expense("damages", ", 'claimMadeAt': '2026-07-01T09:00', 'claim': 'K'");
            String paid = expense("damages", CLAIMED + ", 'claim': 'K'").replace("L1", "L2");
            var lines = Examples.assess(Examples.claim(policy, incident("'kind': 'leak'"), denied + ", " + paid))
                    .lines();
            assertThat(lines)
                    .extracting(ReadingsTest::said)
                    .containsExactly("pending 0 none evidence-missing", "payable 300 none");
            assertThat(lines.getFirst().eligible().isZero()).isTrue();
        }

        @Test
        void reading9PayableWithZeroYenWhereNoLimitIsToBlame() {
            assertThat(tokio("'kind': 'leak'", "call-centre", ", 'paidByOtherInsurance': 2000"))
                    .isEqualTo("payable 0 in");
            String recurrence = expense("recurrence-prevention", CONSENT).replace("1000", "1");
            assertThat(line(policy(TOKIO, ""), "'kind': 'leak'", recurrence)).isEqualTo("payable 0 in ratio");
            String nothingLeft = ", 'paidOutsideFile': 300000000";
            assertThat(line(policy(TOKIO, nothingLeft), "'kind': 'leak'", expense("call-centre", "")))
                    .isEqualTo("exhausted 0 in policy-limit");
            assertThat(line(policy(TOKIO, nothingLeft), "'kind': 'leak'", recurrence))
                    .isEqualTo("payable 0 in ratio");
        }

        @Test
        void reading9SaysReasonsInOrder() {
            String policy = "'product': '" + NISSHIN + "', 'terms': {'policyLimit': 60, 'costLimit': 70}";
            String gifts = expense("condolence-person", ", 'heads': 1, 'unitCost': 1000");
            assertThat(line(policy, "'kind': 'third-party-loss', 'firstClaimAt': '2026-07-01T00:00'", gifts))
                    .isEqualTo("payable 60 in head-cap,own-limit,policy-limit".replace("own-limit", "cost-limit"));
            assertThat(line(policy, "'kind': 'leak', 'firstClaimAt': '2026-07-01T00:00'", expense("lawyer", "")))
                    .isEqualTo("payable 60 in ratio,own-limit,policy-limit");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-09, denied 0 out window",
            "2026-06-10, payable 1000 in",
            "2027-06-10, payable 1000 in",
            "2027-06-11, denied 0 out window"
        })
        void reading10TheWindowIsFromDiscoveryToTheLastDay(String accrued, String said) {
            assertThat(tokio("'kind': 'leak'", "call-centre", ", 'accruedOn': '" + accrued + "'"))
                    .isEqualTo(said);
        }

        @Test
        void reading10TheWindowIsShownWhateverDenies() {
            assertThat(tokio("'kind': 'leak'", "call-centre", ", 'traits': ['fine']"))
                    .isEqualTo("denied 0 in fine");
            assertThat(tokio("'kind': 'leak'", "call-centre", ", 'traits': ['fine'], 'accruedOn': '2028-01-01'"))
                    .isEqualTo("denied 0 out fine");
            assertThat(tokio("'kind': 'leak'", "call-centre", "no-day, 'traits': ['fine']"))
                    .isEqualTo("denied 0 none fine");
            assertThat(tokio("'kind': 'leak'", "litigation-support", CLAIMED)).isEqualTo("payable 1000 none");
            assertThat(leak("", CRISIS, "recourse-condolence", ", 'heads': 2, 'settlementApproved': true"))
                    .isEqualTo("payable 1000 none");
            assertThat(sompo("", "'kind': 'leak'", "lawyer", ", 'accruedOn': '2090-01-01'"))
                    .isEqualTo("payable 1000 none");
        }

        @Test
        void reading10AnEmergencyNoticeThatFailsFirstShowsOut() {
            assertThat(tokio(NO_ATTACK, "lawyer", ", 'accruedOn': '2026-07-11'"))
                    .isEqualTo("denied 0 out emergency-notice");
            assertThat(tokio(NO_ATTACK, "lawyer", ", 'accruedOn': '2026-07-11', 'traits': ['fine']"))
                    .isEqualTo("denied 0 in fine");
        }

        @Test
        void reading11WhatHoldsForMissingEvidence() {
            assertThat(tokio("'kind': 'suspected-attack', 'outcome': 'no-attack'", "lawyer", ""))
                    .isEqualTo("pending 0 in evidence-missing");
            assertThat(tokio("'kind': 'leak'", "call-centre", "no-day")).isEqualTo("pending 0 none evidence-missing");
            assertThat(tokio("'kind': 'leak'", "condolence-corporation", ""))
                    .isEqualTo("pending 0 in evidence-missing");
            assertThat(tokio("'kind': 'leak'", "condolence-person", "")).isEqualTo("denied 0 in consent-missing");
            assertThat(sompo("", "'kind': 'leak'", "condolence-person", "")).isEqualTo("payable 1000 none");
            String capped = policy(SOMPO, "").replace("}", ", 'headCap': 300}");
            assertThat(line(capped, "'kind': 'leak'", expense("condolence-person", "")))
                    .isEqualTo("pending 0 none evidence-missing");
            assertThat(line(capped, "'kind': 'leak'", expense("condolence-person", ", 'heads': 2")))
                    .isEqualTo("payable 600 none head-cap");
        }

        @ParameterizedTest
        @CsvSource({
            "'', denied 0 in consent-missing",
            "', ''consentOn'': ''2026-06-21''', payable 1000 in",
            "', ''consentOn'': ''2026-06-21'', ''spentOn'': ''2026-06-21''', payable 1000 in",
            "', ''consentOn'': ''2026-06-21'', ''spentOn'': ''2026-06-20''', denied 0 in consent-missing"
        })
        void reading12ConsentIsNotLaterThanThePayment(String more, String said) {
            assertThat(tokio("'kind': 'leak'", "credit-monitoring", more)).isEqualTo(said);
        }

        @Test
        void reading13LinesOfOneClaimShareADeductibleAcrossIncidents() {
            String policy = "'product': '" + SOMPO
                    + "', 'terms': {'policyLimit': 300000000, 'costLimit': 1000, 'deductible': 1500}";
            String incidents = incident("'kind': 'leak'") + ", "
                    + incident("'kind': 'cyber-attack'").replace("'A'", "'B'");
            String one = expense("damages", ", 'claim': 'K'");
            String other =
                    expense("damages", ", 'claim': 'K'").replace("'A'", "'B'").replace("L1", "L2");
            String alone = expense("damages", "").replace("L1", "L3");
            String alsoAlone = expense("damages", "").replace("L1", "L4").replace("1000", "2000");
            assertThat(Examples.assess(
                                    Examples.claim(policy, incidents, String.join(", ", one, other, alone, alsoAlone)))
                            .lines())
                    .extracting(line -> line.eligible().amount())
                    .containsExactly(0L, 500L, 0L, 500L);
        }

        @Test
        void reading14AnOwnLimitIsNeverLargerThanCostsWhereItDrawsOnThem() {
            String small = "'product': '" + NISSHIN + "', 'terms': {'policyLimit': 300000000, 'costLimit': 400}";
            String announced = "'kind': 'leak', 'firstClaimAt': '2026-07-01T00:00'";
            var hardened =
                    Examples.assess(Examples.claim(small, incident(announced), expense("recurrence-prevention", "")));
            assertThat(hardened.lines()).extracting(ReadingsTest::said).containsExactly("payable 400 in own-limit");
            var cards = Examples.assess(Examples.claim(
                    small, incident(announced), expense("damages", CLAIMED + ", 'traits': ['card-misuse']")));
            assertThat(cards.lines()).extracting(ReadingsTest::said).containsExactly("payable 1000 none");
            assertThat(cards.remaining().get("card-misuse").amount()).isEqualTo(9_999_000);
            assertThat(cards.remaining().get("costs").amount()).isEqualTo(400);
        }

        @Test
        void reading14EveryIncidentHasPropertyCondolenceAnewAndItIsLeftOutOfWhatRemains() {
            String fields = "'kind': 'bodily-injury-or-property', 'firstClaimAt': '2026-07-01T00:00'";
            String incidents = incident(fields) + ", " + incident(fields).replace("'A'", "'B'");
            String one = expense("property-condolence", "").replace("1000", "150000");
            String same = one.replace("L1", "L2");
            String other = one.replace("L1", "L3").replace("'A'", "'B'");
            var answer = Examples.assess(
                    Examples.claim(policy(NISSHIN, ""), incidents, String.join(", ", one, same, other)));
            assertThat(answer.lines())
                    .extracting(ReadingsTest::said)
                    .containsExactly(
                            "payable 100000 in own-limit", "exhausted 0 in own-limit", "payable 100000 in own-limit");
            assertThat(answer.lines().getFirst().limit()).isEqualTo("property-condolence");
            assertThat(answer.remaining()).containsOnlyKeys("costs", "policy");
        }

        @Test
        void reading15WhatRemainsNamesTheLimitsOfPayableAndExhaustedLines() {
            String more = ", 'paidOutsideFile': 400000000";
            var answer = Examples.assess(Examples.claim(
                    policy(TOKIO, more),
                    incident("'kind': 'leak'"),
                    expense("data-restoration", CONSENT) + ", "
                            + expense("litigation-support", "").replace("L1", "L2")));
            assertThat(answer.lines())
                    .extracting(ReadingsTest::said)
                    .containsExactly("exhausted 0 in policy-limit", "pending 0 none evidence-missing");
            assertThat(answer.remaining()).containsOnlyKeys("restoration", "costs", "policy");
            assertThat(answer.remaining().get("policy").isZero()).isTrue();
            assertThat(answer.remaining().get("restoration").amount()).isEqualTo(30_000_000);
        }

        @Test
        void reading16WhileTheOutcomeIsPending() {
            assertThat(tokio(PENDING, "call-centre", ", 'accruedOn': '2028-01-01'"))
                    .isEqualTo("denied 0 out window");
            assertThat(tokio(PENDING, "call-centre", "")).isEqualTo("pending 0 in outcome-pending");
            assertThat(tokio(PENDING, "attack-check", "no-day, 'outsourced': true"))
                    .isEqualTo("pending 0 none evidence-missing");
            String notified = PENDING + ", 'externalNotice': true";
            assertThat(tokio(notified, "attack-check", ", 'outsourced': true")).isEqualTo("payable 1000 in");
            assertThat(tokio(notified, "attack-check", "")).isEqualTo("pending 0 in outcome-pending");
            assertThat(sompo("", "'kind': 'suspected-attack'", "attack-check", ""))
                    .isEqualTo("payable 1000 none");
            assertThat(nisshin("'kind': 'suspected-attack', 'outcome': 'pending'", "lawyer", ""))
                    .isEqualTo("pending 0 in outcome-pending");
            assertThat(tokio(PENDING, "lawyer", ", 'accruedOn': '2026-07-11'"))
                    .isEqualTo("denied 0 in consent-missing");
        }

        @Test
        void reading17ExpensesComeBeforeInterruptions() {
            String policy = "'product': '" + TOKIO + "', 'riders': ['interruption'], 'terms': {'policyLimit': 1500,"
                    + " 'costLimit': 1000, 'waitingHours': 10, 'profitLimit': 9000, 'continuationLimit': 9000,"
                    + " 'interruptionDeductible': 0}";
            String claim = Examples.claim(policy, incident("'kind': 'leak'"), expense("call-centre", ""));
            String stopped = claim.substring(0, claim.length() - 1)
                    + ", 'interruptions': [{'id': 'E', 'stops': [['2026-10-05T09:00', '2026-10-05T20:00']],"
                    + " 'continuation': {'restoredAt': '2026-10-06T00:00', 'normalRestoreDays': 3, 'costs':"
                    + " [{'id': 'C', 'type': 'extra', 'amount': 400, 'accruedOn': '2026-10-05'}]},"
                    + " 'profit': {'standardRevenue': 300, 'actualRevenue': 0, 'profitRate': [1, 1]}}]}";
            var answer = Examples.assess(stopped);
            var part = answer.interruptions().getFirst();
            assertThat(answer.lines().getFirst().payable().amount()).isEqualTo(1000);
            assertThat(part.profit().payable().amount()).isEqualTo(300);
            assertThat(part.continuation().payable().amount()).isEqualTo(200);
            assertThat(part.continuation().reasons()).containsExactly(Reason.POLICY_LIMIT);
        }
    }

    @Nested
    class Triggers {

        @Test
        void reading18TokioGoesByTheClaimForLiabilityAndByDiscoveryForCosts() {
            String late = "'kind': 'leak', 'discoveredAt': '2027-04-01T16:00'";
            assertThat(tokio(late, "call-centre", "")).isEqualTo("denied 0 out trigger-discovery");
            assertThat(tokio(late, "damages", CLAIMED)).isEqualTo("payable 1000 none");
            assertThat(tokio(late, "cooperation", ", 'claimMadeAt': '2027-04-01T15:59'"))
                    .isEqualTo("payable 1000 none");
            assertThat(tokio(late, "cooperation", ", 'claimMadeAt': '2027-04-01T16:00'"))
                    .isEqualTo("denied 0 none trigger-claim");
            String first = "'kind': 'leak', 'firstClaimAt': '2026-03-01T00:00'";
            assertThat(tokio(first, "litigation-support", "")).isEqualTo("denied 0 none trigger-claim");
            assertThat(tokio(first, "litigation-support", CLAIMED)).isEqualTo("payable 1000 none");
        }

        @Test
        void reading19NisshinGoesByTheFirstClaimOfAll() {
            String first = "'kind': 'leak', 'firstClaimAt': '2026-03-01T00:00'";
            assertThat(nisshin(first, "damages", CLAIMED)).isEqualTo("denied 0 none trigger-claim");
            assertThat(nisshin(first, "call-centre", "")).isEqualTo("denied 0 in trigger-claim");
            assertThat(nisshin("'kind': 'leak'", "damages", CLAIMED)).isEqualTo("payable 1000 none");
            assertThat(nisshin("'kind': 'leak'", "call-centre", "")).isEqualTo("pending 0 in ambiguous-wording");
            assertThat(nisshin("'kind': 'leak', 'discoveredAt': '2026-03-31T00:00'", "call-centre", ""))
                    .isEqualTo("denied 0 in trigger-claim");
            assertThat(nisshin("'kind': 'cyber-attack'", "call-centre", "")).isEqualTo("payable 1000 in");
            assertThat(nisshin("'kind': 'cyber-attack', 'discoveredAt': '2026-03-31T00:00'", "call-centre", ""))
                    .isEqualTo("denied 0 in trigger-discovery");
        }

        @Test
        void reading20TheOthersGoByDiscoveryForEverything() {
            String late = "'kind': 'leak', 'discoveredAt': '2027-04-01T16:00'";
            assertThat(leak("", late, "damages", CLAIMED)).isEqualTo("denied 0 none trigger-discovery");
            assertThat(sompo("", late, "damages", CLAIMED)).isEqualTo("denied 0 none trigger-discovery");
            assertThat(sompo("", "'kind': 'leak'", "damages", "")).isEqualTo("payable 1000 none");
        }
    }

    @Nested
    class ExclusionsAndTraits {

        @Test
        void reading21AnIncidentThatIsNotPayableDeniesBeforeTheTraits() {
            assertThat(sompo("", "'kind': 'leak', 'payable': false", "lawyer", ", 'traits': ['ransom']"))
                    .isEqualTo("denied 0 none incident-not-payable");
            assertThat(tokio("'kind': 'leak', 'payable': false", "call-centre", ""))
                    .isEqualTo("payable 1000 in");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ransom", "fine", "not-in-definition"})
        void reading21DenyEveryLineOfEveryProduct(String trait) {
            String more = ", 'traits': ['card-misuse', '" + trait + "']";
            assertThat(tokio("'kind': 'leak'", "call-centre", more)).isEqualTo("denied 0 in " + trait);
            assertThat(nisshin("'kind': 'cyber-attack'", "lawyer", more)).isEqualTo("denied 0 in " + trait);
            assertThat(leak("", CRISIS, "crisis-consulting", more)).isEqualTo("denied 0 in " + trait);
            assertThat(sompo("", "'kind': 'leak'", "lost-profit", more)).isEqualTo("denied 0 none " + trait);
        }

        @Test
        void reading21TheFirstTraitOfTheLineThatDeniesIsTheReason() {
            assertThat(tokio("'kind': 'leak'", "condolence-corporation", ", 'traits': ['cash', 'own-goods']"))
                    .isEqualTo("denied 0 in cash");
            assertThat(tokio("'kind': 'leak'", "condolence-corporation", ", 'traits': ['own-goods', 'cash']"))
                    .isEqualTo("denied 0 in own-goods");
        }

        @Test
        void reading21SomeTraitsDenyOnlyWhereTheDefinitionSaysSo() {
            String gift = ", 'heads': 1" + CONSENT;
            assertThat(tokio("'kind': 'leak'", "condolence-person", gift + ", 'traits': ['own-goods']"))
                    .isEqualTo("denied 0 in own-goods");
            assertThat(tokio("'kind': 'leak'", "condolence-person", gift + ", 'traits': ['cash']"))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio("'kind': 'leak'", "hardware-repair", CONSENT + ", 'traits': ['portable-device']"))
                    .isEqualTo("denied 0 in portable-device");
            assertThat(tokio("'kind': 'leak'", "substitute-rental", CONSENT + ", 'traits': ['portable-device']"))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio(NO_ATTACK, "consulting", ", 'traits': ['recurrence-consulting']"))
                    .isEqualTo("denied 0 in recurrence-consulting");
            assertThat(tokio("'kind': 'leak'", "consulting", CONSENT + ", 'traits': ['recurrence-consulting']"))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio("'kind': 'leak'", "lawyer", CONSENT + ", 'traits': ['regular-fee']"))
                    .isEqualTo("denied 0 in regular-fee");
            assertThat(nisshin("'kind': 'cyber-attack'", "lawyer", ", 'traits': ['regular-fee']"))
                    .isEqualTo("denied 0 in regular-fee");
            assertThat(leak("", CRISIS, "lawyer", ", 'traits': ['regular-fee', 'own-goods', 'cash']"))
                    .isEqualTo("payable 900 in ratio");
            assertThat(tokio("'kind': 'leak'", "consulting", CONSENT + ", 'traits': ['regular-fee', 'card-misuse']"))
                    .isEqualTo("payable 1000 in");
        }
    }

    @Nested
    class Tokio {

        @ParameterizedTest
        @CsvSource({
            "leak, payable 1000 in",
            "cyber-attack, payable 1000 in",
            "online-rumour, denied 0 in kind-not-admitted",
            "third-party-loss, denied 0 in plan-excludes",
            "rights-infringement, denied 0 in plan-excludes",
            "bodily-injury-or-property, denied 0 in plan-excludes",
            "regulatory-action, denied 0 in plan-excludes",
            "it-service-loss, denied 0 in plan-excludes",
            "custody-loss, denied 0 in plan-excludes"
        })
        void reading22TheLeakOnlyPlanTakesFourKindsAndNoRiders(String kind, String said) {
            String policy = policy(
                    TOKIO, ", 'plan': 'leak-only', 'riders': ['it-services', 'bodily-injury', 'privacy-regulation']");
            assertThat(line(policy, "'kind': '" + kind + "'", expense("call-centre", "")))
                    .isEqualTo(said);
        }

        @Test
        void reading22TheLeakOnlyPlanHasNoEmergencyCostsAndItsRidersCountAsNotAttached() {
            String policy = policy(TOKIO, ", 'plan': 'leak-only', 'riders': ['bodily-injury']");
            assertThat(line(policy, NO_ATTACK, expense("lawyer", ""))).isEqualTo("denied 0 in plan-excludes");
            assertThat(line(policy, NO_ATTACK, expense("call-centre", ""))).isEqualTo("denied 0 in kind-not-admitted");
            assertThat(line(
                            policy,
                            NO_ATTACK + ", 'externalNotice': true",
                            expense("shutdown", ", 'outsourced': true")))
                    .isEqualTo("payable 1000 in");
            assertThat(line(policy, "'kind': 'leak'", expense("injury-condolence", ", 'heads': 1")))
                    .isEqualTo("denied 0 in option-not-attached");
        }

        @ParameterizedTest
        @CsvSource({
            "bodily-injury-or-property, bodily-injury, call-centre, in",
            "regulatory-action, privacy-regulation, staff, in",
            "it-service-loss, it-services, call-centre, in",
            "custody-loss, property-in-custody, damages, none"
        })
        void reading22SomeKindsNeedTheirRider(String kind, String rider, String activity, String window) {
            assertThat(tokio("'kind': '" + kind + "'", activity, CLAIMED))
                    .isEqualTo("denied 0 " + window + " option-not-attached");
            assertThat(line(policy(TOKIO, riders(rider)), "'kind': '" + kind + "'", expense(activity, CLAIMED)))
                    .isEqualTo("payable 1000 " + window);
        }

        @Test
        void reading22WhatTheKindsDoNotAdmit() {
            String denied = "denied 0 in kind-not-admitted";
            assertThat(tokio(NO_ATTACK, "staff", "")).isEqualTo(denied);
            assertThat(tokio(NO_ATTACK, "damages", CLAIMED)).isEqualTo("denied 0 none kind-not-admitted");
            assertThat(tokio("'kind': 'online-rumour'", "damages", CLAIMED))
                    .isEqualTo("denied 0 none kind-not-admitted");
            assertThat(tokio("'kind': 'online-rumour'", "reputation-containment", CONSENT))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio("'kind': 'rights-infringement'", "recurrence-prevention", CONSENT))
                    .isEqualTo(denied);
            assertThat(line(
                            policy(TOKIO, riders("it-services")),
                            "'kind': 'it-service-loss'",
                            expense("recurrence-prevention", CONSENT)))
                    .isEqualTo(denied);
            String regulated = policy(TOKIO, riders("privacy-regulation bodily-injury"));
            for (String activity : List.of("damages", "defence", "cooperation", "litigation-support")) {
                assertThat(line(regulated, "'kind': 'regulatory-action'", expense(activity, CLAIMED + CONSENT)))
                        .isEqualTo("denied 0 none kind-not-admitted");
            }
            for (String activity : List.of(
                    "notification",
                    "call-centre",
                    "public-notice",
                    "press-conference",
                    "condolence-person",
                    "condolence-corporation",
                    "credit-monitoring")) {
                assertThat(line(regulated, "'kind': 'regulatory-action'", expense(activity, ", 'heads': 1" + CONSENT)))
                        .isEqualTo(denied);
            }
            assertThat(line(regulated, "'kind': 'leak'", expense("injury-condolence", ", 'heads': 1")))
                    .isEqualTo(denied);
            assertThat(line(regulated, "'kind': 'leak'", expense("regulatory-procedure", "")))
                    .isEqualTo(denied);
            assertThat(line(regulated, "'kind': 'regulatory-action'", expense("regulatory-procedure", "")))
                    .isEqualTo("payable 1000 in");
            assertThat(line(
                            regulated,
                            "'kind': 'bodily-injury-or-property'",
                            expense("injury-condolence", ", 'heads': 1")))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio("'kind': 'leak'", "regulatory-procedure", ""))
                    .isEqualTo("denied 0 in option-not-attached");
        }

        @Test
        void reading22AllElseIsAdmitted() {
            assertThat(tokio("'kind': 'third-party-loss'", "condolence-corporation", ", 'heads': 1"))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio("'kind': 'rights-infringement'", "call-centre", ""))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio("'kind': 'cyber-attack'", "damages", CLAIMED)).isEqualTo("payable 1000 none");
            assertThat(tokio("'kind': 'suspected-attack', 'outcome': 'attack'", "staff", ""))
                    .isEqualTo("payable 1000 in");
        }

        @Test
        void reading23OwnConditionsInTheirOrder() {
            String notSudden = NO_ATTACK.replace("true", "false");
            assertThat(tokio(notSudden, "shutdown", "")).isEqualTo("denied 0 in not-sudden");
            assertThat(tokio(NO_ATTACK, "shutdown", "")).isEqualTo("denied 0 in not-outsourced");
            assertThat(tokio("'kind': 'suspected-attack', 'outcome': 'no-attack'", "shutdown", ""))
                    .isEqualTo("denied 0 in not-outsourced");
            assertThat(tokio("'kind': 'cyber-attack'", "shutdown", "")).isEqualTo("payable 1000 in");
            assertThat(tokio(NO_ATTACK + ", 'externalNotice': true", "shutdown", ""))
                    .isEqualTo("payable 1000 in");
            assertThat(tokio(NO_ATTACK + ", 'externalNotice': true", "attack-check", ""))
                    .isEqualTo("denied 0 in not-outsourced");
            assertThat(tokio("'kind': 'leak'", "damages", ", 'claimMadeAt': '2026-07-01T09:00'"))
                    .isEqualTo("pending 0 none evidence-missing");
            assertThat(tokio(
                            "'kind': 'leak'",
                            "damages",
                            ", 'claimMadeAt': '2026-07-01T09:00', 'settlementApproved': false"))
                    .isEqualTo("pending 0 none ambiguous-wording");
            assertThat(tokio("'kind': 'leak'", "defence", CLAIMED)).isEqualTo("denied 0 none consent-missing");
            assertThat(tokio("'kind': 'leak'", "cooperation", CLAIMED)).isEqualTo("payable 1000 none");
        }

        @ParameterizedTest
        @CsvSource({
            "'', '', 2026-07-10, payable 900 in ratio",
            "'', '', 2026-07-11, denied 0 out emergency-notice",
            "2026-07-11T00:00, 2026-07-12T00:00, 2026-07-11, denied 0 out emergency-notice",
            "2026-07-10T23:59, '', 2026-07-11, pending 0 in order-of-times",
            "2026-07-10T10:00, 2026-07-10T10:00, 2026-07-11, denied 0 out emergency-notice",
            "2026-07-10T10:00, 2026-07-10T10:01, 2026-07-11, payable 900 in ratio",
            "2026-07-10T10:00, 2026-07-10T09:59, 2026-07-11, denied 0 out emergency-notice",
            "2026-07-10T10:00, 2026-07-10T09:59, 2026-07-10, payable 900 in ratio",
            "2026-06-09T10:00, 2026-06-10T10:00, 2027-06-10, payable 900 in ratio",
            "2026-06-09T10:00, 2026-06-10T10:00, 2027-06-11, denied 0 out window"
        })
        void reading23TheEmergencyNotice(String notified, String ordered, String accrued, String said) {
            String incident = NO_ATTACK + (notified.isEmpty() ? "" : ", 'insurerNotifiedAt': '" + notified + "'");
            String more =
                    ", 'accruedOn': '" + accrued + "'" + (ordered.isEmpty() ? "" : ", 'orderedAt': '" + ordered + "'");
            assertThat(tokio(incident, "cause-investigation", more)).isEqualTo(said);
        }
    }

    @Nested
    class Nisshin {

        private static final String CLAIMED_LEAK = "'kind': 'leak', 'firstClaimAt': '2026-07-01T00:00'";

        @Test
        void reading24WhatTheKindsDoNotAdmit() {
            String claimed = ", 'firstClaimAt': '2026-07-01T00:00'";
            assertThat(nisshin("'kind': 'online-rumour'" + claimed, "damages", ""))
                    .isEqualTo("denied 0 none kind-not-admitted");
            assertThat(nisshin("'kind': 'regulatory-action'", "call-centre", ""))
                    .isEqualTo("denied 0 in kind-not-admitted");
            assertThat(nisshin("'kind': 'custody-loss'" + claimed, "damages", ""))
                    .isEqualTo("denied 0 none kind-not-admitted");
            assertThat(nisshin("'kind': 'suspected-attack', 'outcome': 'attack'", "lawyer", ""))
                    .isEqualTo("payable 900 in ratio");
            assertThat(nisshin("'kind': 'suspected-attack', 'outcome': 'no-attack'", "lawyer", ""))
                    .isEqualTo("denied 0 in kind-not-admitted");
            assertThat(nisshin(CLAIMED_LEAK, "injury-condolence", ", 'heads': 1"))
                    .isEqualTo("denied 0 in kind-not-admitted");
            assertThat(nisshin(CLAIMED_LEAK, "property-condolence", "")).isEqualTo("denied 0 in kind-not-admitted");
            assertThat(nisshin("'kind': 'it-service-loss'" + claimed, "call-centre", ""))
                    .isEqualTo("payable 1000 in");
        }

        @Test
        void reading24GiftsForALeakNeedAnAnnouncementWhateverItsDate() {
            String gift = ", 'heads': 10";
            assertThat(nisshin(CLAIMED_LEAK, "condolence-corporation", gift)).isEqualTo("denied 0 in not-announced");
            assertThat(nisshin(CLAIMED_LEAK + ", 'announcedOn': '2090-01-01'", "condolence-person", gift))
                    .isEqualTo("payable 1000 in");
            assertThat(nisshin("'kind': 'cyber-attack'", "condolence-person", gift))
                    .isEqualTo("payable 1000 in");
        }

        @Test
        void reading24ASuspicionWithoutAttackNeedsNoticeFromOutside() {
            String none = "'kind': 'suspected-attack', 'outcome': 'no-attack'";
            assertThat(nisshin(none, "shutdown", "")).isEqualTo("denied 0 in no-external-notice");
            assertThat(nisshin(none + ", 'externalNotice': true", "shutdown", ""))
                    .isEqualTo("payable 900 in ratio");
            String attack = "'kind': 'suspected-attack', 'outcome': 'attack'";
            assertThat(nisshin(attack, "attack-check", "")).isEqualTo("payable 900 in ratio");
            assertThat(nisshin(attack + ", 'announcedOn': '2026-06-20'", "attack-check", ""))
                    .isEqualTo("payable 1000 in");
        }

        @Test
        void reading24RemovalAndShutdownAreOutsourced() {
            assertThat(nisshin("'kind': 'cyber-attack'", "shutdown", "")).isEqualTo("denied 0 in not-outsourced");
            assertThat(nisshin("'kind': 'cyber-attack'", "malware-removal", ""))
                    .isEqualTo("denied 0 in not-outsourced");
            assertThat(nisshin("'kind': 'cyber-attack'", "malware-removal", ", 'outsourced': true"))
                    .isEqualTo("payable 1000 in");
        }

        @Test
        void reading24LitigationIsOpenDefenceIsPaidInFull() {
            assertThat(nisshin(CLAIMED_LEAK, "litigation-support", "")).isEqualTo("pending 0 none ambiguous-wording");
            assertThat(nisshin(CLAIMED_LEAK, "defence", "")).isEqualTo("denied 0 none consent-missing");
            String spent = ", 'paidOutsideFile': 300000000";
            assertThat(line(policy(NISSHIN, spent), CLAIMED_LEAK, expense("defence", CONSENT)))
                    .isEqualTo("payable 1000 none");
            assertThat(line(policy(NISSHIN, spent), CLAIMED_LEAK, expense("cooperation", "")))
                    .isEqualTo("payable 1000 none");
            assertThat(line(policy(NISSHIN, spent), CLAIMED_LEAK, expense("damages", "")))
                    .isEqualTo("exhausted 0 none policy-limit");
        }

        @Test
        void reading24CardNumbersHaveALimitOfTheirOwn() {
            String cards = expense("damages", ", 'traits': ['card-misuse']").replace("1000", "11000000");
            assertThat(line(policy(NISSHIN, ""), CLAIMED_LEAK, cards)).isEqualTo("payable 10000000 none own-limit");
        }
    }

    @Nested
    class PersonalInformationLeak {

        private static final String CORPORATE = CRISIS + ", 'data': 'corporate'";

        @Test
        void reading25OnlyLeaks() {
            assertThat(leak("", "'kind': 'cyber-attack'", "damages", CLAIMED))
                    .isEqualTo("denied 0 none kind-not-admitted");
        }

        @Test
        void reading26CorporateDataNeedItsRiderWhichPaysDamagesAlone() {
            assertThat(leak("", CORPORATE, "damages", CLAIMED)).isEqualTo("denied 0 none option-not-attached");
            String rider = "corporate-information";
            assertThat(leak(rider, CORPORATE, "damages", CLAIMED)).isEqualTo("payable 1000 none");
            assertThat(leak(rider, CORPORATE, "defence", CLAIMED)).isEqualTo("denied 0 none rider-excludes");
            assertThat(leak(rider, CORPORATE, "lawyer", "")).isEqualTo("denied 0 in rider-excludes");
            assertThat(leak(rider + " card-misuse", CORPORATE, "damages", CLAIMED + ", 'traits': ['card-misuse']"))
                    .isEqualTo("denied 0 none rider-excludes");
        }

        @Test
        void reading27CardNumbersNeedTheirRider() {
            String cards = CLAIMED + ", 'traits': ['card-misuse']";
            assertThat(leak("", CRISIS, "damages", cards)).isEqualTo("denied 0 none option-not-attached");
            assertThat(leak("card-misuse", CRISIS, "damages", cards)).isEqualTo("payable 1000 none");
        }

        @Test
        void reading28TheConditionsOfExecution() {
            assertThat(leak("", "'kind': 'leak'", "lawyer", "")).isEqualTo("denied 0 in no-public-filing");
            assertThat(leak("", "'kind': 'leak', 'mediaReportOn': '2026-06-11'", "lawyer", ""))
                    .isEqualTo("denied 0 in consulting-not-activated");
            assertThat(leak("", "'kind': 'leak'", "crisis-consulting", "")).isEqualTo("payable 1000 in");
            for (String activity : List.of("damages", "recourse-condolence")) {
                assertThat(leak("", CRISIS, activity, ", 'heads': 2")).isEqualTo("pending 0 none evidence-missing");
                assertThat(leak("", CRISIS, activity, ", 'heads': 2, 'settlementApproved': false"))
                        .isEqualTo("denied 0 none settlement-not-approved");
            }
            assertThat(leak("execution-no-share", CRISIS, "lawyer", "")).isEqualTo("payable 1000 in");
        }

        @Test
        void reading28TheFirstCrisisIsTheEarliestInThePeriodAndOfEqualOnesTheEarlierInTheFile() {
            String before = incident("'kind': 'leak', 'discoveredAt': '2026-03-01T00:00'")
                    .replace("'A'", "'Z'");
            String corporate = incident(CORPORATE).replace("'A'", "'Y'").replace("06-10", "05-10");
            String attack = incident("'kind': 'cyber-attack', 'discoveredAt': '2026-05-01T00:00'")
                    .replace("'A'", "'X'");
            String first = incident(CRISIS);
            String second = incident(CRISIS).replace("'A'", "'B'");
            String lines = expense("lawyer", "") + ", "
                    + expense("lawyer", "").replace("'A'", "'B'").replace("L1", "L2") + ", "
                    + expense("recourse-condolence", ", 'heads': 9, 'settlementApproved': true")
                            .replace("'A'", "'B'")
                            .replace("L1", "L3");
            String incidents = String.join(", ", before, corporate, attack, first, second);
            assertThat(Examples.assess(Examples.claim(policy(LEAK, ""), incidents, lines))
                            .lines())
                    .extracting(ReadingsTest::said)
                    .containsExactly("payable 900 in ratio", "denied 0 in not-first-crisis", "payable 1000 none");
        }

        @Test
        void reading29ConsolationAboveFiveHundredIsOpen() {
            String amount = ", 'heads': 2, 'unitCost': 500";
            assertThat(leak("", CRISIS, "condolence-person", amount)).isEqualTo("payable 900 in ratio");
            String more = expense("condolence-person", ", 'unitCost': 501");
            assertThat(line(policy(LEAK, ""), CRISIS, more)).isEqualTo("pending 0 in ambiguous-wording");
            String dayless = expense("condolence-person", "no-day, 'unitCost': 501");
            assertThat(line(policy(LEAK, ""), CRISIS, dayless)).isEqualTo("pending 0 none evidence-missing");
        }

        @Test
        void reading29CorporateDamagesBearNoDeductibleAndDefenceLiesInside() {
            String policy = "'product': '" + LEAK + "', 'riders': ['corporate-information'],"
                    + " 'terms': {'policyLimit': 1500, 'deductible': 700}";
            String incidents = incident(CRISIS) + ", " + incident(CORPORATE).replace("'A'", "'B'");
            String lines = expense("damages", CLAIMED).replace("'A'", "'B'") + ", "
                    + expense("damages", CLAIMED).replace("L1", "L2") + ", "
                    + expense("defence", "").replace("L1", "L3");
            var answer = Examples.assess(Examples.claim(policy, incidents, lines));
            assertThat(answer.lines())
                    .extracting(ReadingsTest::said)
                    .containsExactly("payable 1000 none", "payable 300 none", "payable 200 none policy-limit");
            assertThat(answer.remaining()).containsOnlyKeys("corporate-information", "policy");
        }
    }

    @Nested
    class Sompo {

        @Test
        void reading30OptionsAndTheSupportService() {
            assertThat(sompo("", "'kind': 'it-service-loss'", "lawyer", ""))
                    .isEqualTo("denied 0 none option-not-attached");
            assertThat(sompo("it-business", "'kind': 'it-service-loss'", "lawyer", ""))
                    .isEqualTo("payable 1000 none");
            assertThat(sompo("", "'kind': 'leak', 'cause': 'employee-crime'", "lawyer", ""))
                    .isEqualTo("denied 0 none option-not-attached");
            assertThat(sompo("insider-crime", "'kind': 'leak', 'cause': 'employee-crime'", "lawyer", ""))
                    .isEqualTo("payable 1000 none");
            assertThat(sompo("", "'kind': 'leak'", "lost-profit", "")).isEqualTo("denied 0 none option-not-attached");
            assertThat(sompo("interruption", "'kind': 'leak'", "lost-profit", ""))
                    .isEqualTo("payable 1000 none");
            assertThat(sompo("", "'kind': 'leak'", "support-service", ", 'domestic': false"))
                    .isEqualTo("denied 0 none domestic-only");
            assertThat(sompo("", "'kind': 'leak'", "lawyer", ", 'domestic': false"))
                    .isEqualTo("payable 1000 none");
            assertThat(sompo("", "'kind': 'online-rumour'", "damages", "")).isEqualTo("payable 1000 none");
        }

        @Test
        void reading30WhatDrawsOnCosts() {
            String policy = "'product': 'sompo-leaflet', 'riders': ['interruption'],"
                    + " 'terms': {'policyLimit': 9000, 'costLimit': 0}";
            for (String activity : List.of("damages", "defence", "lost-profit")) {
                assertThat(line(policy, "'kind': 'leak'", expense(activity, "")))
                        .isEqualTo("payable 1000 none");
            }
            for (String activity : List.of("support-service", "regulatory-procedure", "litigation-support")) {
                assertThat(line(policy, "'kind': 'leak'", expense(activity, "")))
                        .isEqualTo("exhausted 0 none cost-limit");
            }
        }
    }
}
