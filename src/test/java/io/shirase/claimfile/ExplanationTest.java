package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("The way to a line's result")
class ExplanationTest {

    private static final String LEAK = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
    private static final String SUSPICION =
            "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00', 'suddenEvent': true";

    private static String line(String id, String activity, String more) {
        return "{'id': '" + id + "', 'incident': 'A', 'activity': '" + activity + "', 'accruedOn': '2026-06-20'" + more
                + "}";
    }

    /** The rules tried as {@code step verdict reason}. */
    private static List<String> rules(Explained.Line line) {
        return line.rules().stream()
                .map(rule -> (rule.step().code() + " " + rule.verdict().code() + " "
                                + (rule.reason() == null ? "" : rule.reason().code()))
                        .strip())
                .toList();
    }

    private static List<String> amounts(Explained.Line line) {
        return line.amounts().stream()
                .map(step -> step.kind().code() + " " + step.before().amount() + " "
                        + step.after().amount())
                .toList();
    }

    private static List<Sentence> sentences(String claim, String id) {
        var read = Examples.read(claim);
        Explained explained = Assessor.explain(read.product(), read.claim());
        return Sentences.in(Locale.ENGLISH, read.product(), explained).of(explained.line(id));
    }

    private static List<String> texts(String claim, String id) {
        return sentences(claim, id).stream().map(Sentence::text).toList();
    }

    @Test
    void triesEveryRuleAlsoBehindTheOneThatDenied() {
        String late =
                "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2027-05-10T09:00', 'outcome': 'no-attack',"
                        + " 'suddenEvent': false}";
        Explained.Line line = Examples.explain(Examples.tokio(
                        "",
                        late,
                        line("L1", "shutdown", ", 'amount': 9, 'traits': ['fine', 'ransom']")
                                .replace("2026-06-20", "2028-06-20")))
                .line("L1");
        assertThat(line.result().reasons()).extracting(Object::toString).containsExactly("TRIGGER_DISCOVERY");
        assertThat(rules(line))
                .startsWith("trigger denied trigger-discovery", "trait denied fine", "trait denied ransom")
                .contains("condition denied not-sudden", "condition denied not-outsourced")
                .endsWith("window denied window", "notice denied emergency-notice");
    }

    @Test
    void saysWhichRulesWereMet() {
        Explained.Line line = Examples.explain(Examples.tokio(
                        "", LEAK, line("L1", "credit-monitoring", ", 'amount': 9, 'consentOn': '2026-06-20'")))
                .line("L1");
        assertThat(rules(line))
                .contains("trigger met", "window met", "consent met")
                .allMatch(rule -> rule.endsWith("met"));
        assertThat(line.rules()).allSatisfy(rule -> {
            assertThat(rule.clause().gist().ja()).isNotBlank();
            assertThat(rule.reason()).isNull();
        });
    }

    @Test
    void saysAlsoOfConditionsAndNoticesThatTheyWereMet() {
        String none = SUSPICION + ", 'outcome': 'no-attack', 'insurerNotifiedAt': '2026-06-12T09:00'}";
        String shutdown = ", 'amount': 9, 'outsourced': true, 'orderedAt': '2026-06-12T10:00'";
        String inTime = Examples.tokio("", none, line("L1", "shutdown", shutdown));
        assertThat(rules(Examples.explain(inTime).line("L1")))
                .contains("kind met", "condition met", "notice met")
                .allMatch(rule -> rule.endsWith("met"));
        assertThat(rules(Examples.explain(inTime.replace("2026-06-20", "2026-09-20"))
                        .line("L1")))
                .contains("notice met")
                .allMatch(rule -> rule.endsWith("met"));
    }

    @Test
    void namesTheLinesOfEveryIncidentWhereAllShareTheLimit() {
        String policy = "'product': 'tokio-marine-chuokai', 'terms': {'policyLimit': 9000, 'costLimit': 250}";
        String lines = String.join(
                ", ",
                line("L1", "call-centre", ", 'amount': 100"),
                line("L2", "call-centre", ", 'amount': 100").replace("'A'", "'B'"),
                line("L3", "call-centre", ", 'amount': 100"));
        assertThat(texts(Examples.claim(policy, LEAK + ", " + LEAK.replace("'A'", "'B'"), lines), "L3"))
                .contains("\"Limit of all costs\" was used before by: L1 (¥100), L2 (¥100)");
    }

    @Test
    void saysWhichRulesHoldALine() {
        Explained.Line line = Examples.explain(Examples.claim(
                        "'product': 'nisshin-bijisapo', 'terms': {'policyLimit': 50000000}",
                        LEAK,
                        "{'id': 'L1', 'incident': 'A', 'activity': 'call-centre', 'amount': 9}"))
                .line("L1");
        assertThat(rules(line)).contains("trigger held ambiguous-wording", "window held evidence-missing");
        assertThat(line.amounts()).isEmpty();
        Explained.Line gift = Examples.explain(
                        Examples.tokio("", LEAK, line("L1", "condolence-corporation", ", 'amount': 9")))
                .line("L1");
        assertThat(rules(gift)).endsWith("amount held evidence-missing");
    }

    @Test
    void ofAnActivityThatIsNoCostHasNoRulesAndSaysSo() {
        String claim = Examples.tokio("", LEAK, line("L1", "support-service", ", 'amount': 9"));
        Explained.Line line = Examples.explain(claim).line("L1");
        assertThat(line.item()).isNull();
        assertThat(line.rules()).isEmpty();
        assertThat(texts(claim, "L1"))
                .containsExactly(
                        "This is none of the costs that this insurance pays.",
                        "If a part of it is another cost, record that part by itself.",
                        "As things are, it is not covered.");
    }

    @Test
    void goesThroughTheAmountsStepByStep() {
        String sompo = "'product': 'sompo-web', 'terms': {'policyLimit': 2000, 'costLimit': 900, 'headCap': 300,"
                + " 'deductible': 400}";
        String claim = Examples.claim(
                sompo,
                LEAK,
                line(
                                "L1",
                                "condolence-person",
                                ", 'amount': 2000, 'acceptedAmount': 1800,"
                                        + " 'paidByOtherInsurance': 100, 'heads': 4")
                        + ", " + line("L2", "damages", ", 'amount': 1500"));
        Explained explained = Examples.explain(claim);
        assertThat(amounts(explained.line("L1")))
                .containsExactly(
                        "accepted 2000 1800",
                        "other-insurance 1800 1700",
                        "head-cap 1700 1200",
                        "ratio 1200 1200",
                        "cost-limit 1200 900",
                        "policy-limit 900 900");
        assertThat(amounts(explained.line("L2")))
                .containsExactly("deductible 1500 1100", "ratio 1100 1100", "policy-limit 1100 1100");
        assertThat(explained.line("L1").amounts().subList(3, 6))
                .allSatisfy(step -> assertThat(step.clause()).isNotNull());
        assertThat(texts(claim, "L1"))
                .containsSubsequence(
                        "Of the ¥2,000 asked, ¥1,800 is accepted as reasonable.",
                        "What other insurance has paid is taken off ¥1,800, which leaves ¥1,700.",
                        "At most ¥300 for each person or corporation: for 4 of them ¥1,700 becomes ¥1,200.",
                        "\"Limit of all costs\" has ¥900 left: ¥1,200 becomes ¥900.",
                        "¥900 is expected to be paid.")
                .noneMatch(text -> text.contains("Limit of the policy period"))
                .noneMatch(text -> text.contains("used before"));
        assertThat(texts(claim, "L2")).first().isEqualTo("A deductible of ¥400 is taken: ¥1,500 becomes ¥1,100.");
    }

    @Test
    void leavesOutStepsThatChangeNothing() {
        String sompo = "'product': 'sompo-web', 'terms': {'policyLimit': 2000, 'costLimit': 900, 'headCap': 300}";
        String claim = Examples.claim(
                sompo,
                LEAK,
                line("L1", "condolence-person", ", 'amount': 200, 'acceptedAmount': 200, 'heads': 4") + ", "
                        + line("L2", "damages", ", 'amount': 150"));
        assertThat(amounts(Examples.explain(claim).line("L1")))
                .containsExactly("head-cap 200 200", "ratio 200 200", "cost-limit 200 200", "policy-limit 200 200");
        assertThat(texts(claim, "L1"))
                .hasSize(3)
                .startsWith("This is within ¥300 for each person or corporation (4 of them).")
                .endsWith("¥200 is expected to be paid.");
        assertThat(texts(claim, "L2")).hasSize(2).noneMatch(text -> text.contains("deductible"));
    }

    @Test
    void namesTheSourceOfTheRatioThatApplies() {
        String nisshin = "'product': 'nisshin-bijisapo', 'terms': {'policyLimit': 50000000}";
        String attack = "{'id': 'A', 'kind': 'cyber-attack', 'discoveredAt': '2026-06-10T09:00'%s}";
        String lawyer = line("L1", "lawyer", ", 'amount': 1000");
        var silent = sentences(Examples.claim(nisshin, attack.formatted(""), lawyer), "L1");
        var announced =
                sentences(Examples.claim(nisshin, attack.formatted(", 'announcedOn': '2026-06-12'"), lawyer), "L1");
        assertThat(silent.getFirst().text()).contains("90%");
        assertThat(announced.getFirst().text()).doesNotContain("90%");
        assertThat(silent.getFirst().clause()).isNotNull();
        assertThat(announced.getFirst().clause())
                .isNotNull()
                .isNotEqualTo(silent.getFirst().clause());
    }

    @Test
    void keepsTheLinesThatUsedEachLimitUp() {
        String policy = "'product': 'tokio-marine-chuokai', 'terms': {'policyLimit': 3000, 'costLimit': 2500}";
        String consent = ", 'amount': 1000, 'consentOn': '2026-06-20'";
        Explained explained = Examples.explain(Examples.claim(
                policy,
                LEAK,
                line("L1", "data-restoration", consent) + ", " + line("L2", "call-centre", ", 'amount': 0") + ", "
                        + line("L3", "call-centre", ", 'amount': 800") + ", "
                        + line("L4", "cooperation", ", 'amount': 500, 'claimMadeAt': '2026-07-01T09:00'")));
        assertThat(uses(explained, "restoration")).isEqualTo("L1 1000");
        assertThat(uses(explained, "costs")).isEqualTo("L1 1000, L3 800");
        assertThat(uses(explained, "policy")).isEqualTo("L1 1000, L3 800, L4 500");
        assertThat(explained.uses()).containsOnlyKeys("restoration", "costs", "policy");
    }

    @Test
    void countsStopsAmongTheUsesOfTheirLimitAndOfThePolicys() {
        var read = Examples.ofCase("b01");
        Explained explained = Assessor.explain(read.product(), read.claim());
        String id = read.claim().interruptions().getFirst().id();
        assertThat(uses(explained, "profit")).isEqualTo(id + " 7300000");
        assertThat(uses(explained, "policy")).startsWith(id + " 7300000");
        assertThat(explained.uses()).doesNotContainKey("costs");
    }

    private static String uses(Explained explained, String limit) {
        return explained.uses().get(limit).stream()
                .map(use -> use.id() + " " + use.amount().amount())
                .collect(Collectors.joining(", "));
    }

    @Test
    @Timeout(60)
    @DisplayName("explains a long claim that a limit cuts without walking the earlier lines for each")
    void explainsALongClaimInOnePass() {
        String lines = java.util.stream.IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> line("L" + i, "call-centre", ", 'amount': 100"))
                .collect(Collectors.joining(", "));
        String policy = "'product': 'tokio-marine-chuokai', 'terms': {'policyLimit': 9000000, 'costLimit': 250000}";
        var read = Examples.read(Examples.claim(policy, LEAK, lines));
        Explained explained = Assessor.explain(read.product(), read.claim());
        Sentences sentences = Sentences.in(Locale.ENGLISH, read.product(), explained);
        assertThat(explained.lines().subList(2_500, 5_000))
                .allSatisfy(line -> assertThat(sentences.of(line))
                        .anyMatch(sentence -> sentence.text().endsWith("L5 (¥100) and 2495 more")));
    }

    @Test
    void namesTheFirstFiveLinesThatUsedALimitUpAndHowManyMore() {
        String lines = java.util.stream.IntStream.rangeClosed(1, 8)
                .mapToObj(i -> line("L" + i, "call-centre", ", 'amount': 100"))
                .collect(Collectors.joining(", "));
        String policy = "'product': 'tokio-marine-chuokai', 'terms': {'policyLimit': 9000, 'costLimit': %d}";
        assertThat(texts(Examples.claim(policy.formatted(750), LEAK, lines), "L8"))
                .contains(
                        "\"Limit of all costs\" has ¥50 left: ¥100 becomes ¥50.",
                        "\"Limit of all costs\" was used before by: L1 (¥100), L2 (¥100), L3 (¥100), L4 (¥100), L5 (¥100)"
                                + " and 2 more");
        assertThat(texts(Examples.claim(policy.formatted(550), LEAK, lines), "L6"))
                .contains(
                        "\"Limit of all costs\" was used before by: L1 (¥100), L2 (¥100), L3 (¥100), L4 (¥100), L5 (¥100)");
        assertThat(texts(Examples.claim(policy.formatted(250), LEAK, lines), "L3"))
                .contains("\"Limit of all costs\" was used before by: L1 (¥100), L2 (¥100)");
    }

    @Test
    void namesOnlyLinesOfTheSameIncidentWhereEachHasTheLimitAnew() {
        String injury = "{'id': '%s', 'kind': 'bodily-injury-or-property', 'discoveredAt': '2026-06-10T09:00',"
                + " 'firstClaimAt': '2026-07-01T00:00'}";
        String gift = "property-condolence";
        String lines = String.join(
                ", ",
                line("L1", gift, ", 'amount': 60000"),
                line("L2", gift, ", 'amount': 70000").replace("'A'", "'B'"),
                line("L3", gift, ", 'amount': 80000"));
        String claim = Examples.claim(
                "'product': 'nisshin-bijisapo', 'terms': {'policyLimit': 50000000}",
                injury.formatted("A") + ", " + injury.formatted("B"),
                lines);
        assertThat(texts(claim, "L3"))
                .anyMatch(text -> text.endsWith("was used before by: L1 (¥60,000)"))
                .anyMatch(text -> text.endsWith("has ¥40,000 left: ¥80,000 becomes ¥40,000."));
    }

    @Test
    void saysOfALineThatWaitsForAFactWhatIsMissing() {
        String claim = Examples.tokio("", LEAK, line("L1", "condolence-corporation", ", 'amount': 9"));
        List<Sentence> sentences = sentences(claim, "L1");
        assertThat(sentences)
                .extracting(sentence -> sentence.role().code())
                .containsExactly("item", "reason", "mend", "result");
        assertThat(sentences.get(0).clause()).isNotNull();
        assertThat(sentences.get(1).text()).endsWith("A fact that the decision needs is missing.");
        assertThat(sentences.get(2).text()).isEqualTo("It can be decided once the missing fact is recorded.");
        assertThat(sentences.get(3).text()).isEqualTo("It cannot be decided yet and is on hold.");
    }

    @Test
    void tellsBothFuturesOfAnOpenSuspicionWithTheRuleThatDecidesEach() {
        String claim = Examples.tokio("", SUSPICION + "}", line("L1", "call-centre", ", 'amount': 9"));
        List<Sentence> sentences = sentences(claim, "L1");
        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly(
                        "The answer depends on whether it was an attack.",
                        "If it was an attack: covered as \"⑥ Other response costs (ア–オ)\".",
                        "If it was no attack: This kind of incident does not admit this cost.",
                        "It can be decided once the investigation has an answer.",
                        "It cannot be decided yet and is on hold.");
        assertThat(sentences.get(1).clause().id()).startsWith("item.");
        assertThat(sentences.get(2).clause().id()).doesNotStartWith("item.");
        assertThat(sentences)
                .extracting(sentence -> sentence.role().code())
                .containsExactly("reason", "step", "step", "mend", "result");
    }

    @Test
    void ofAFutureThatWaitsForAFactNamesTheFact() {
        String claim = Examples.tokio(
                "",
                SUSPICION.replace(", 'suddenEvent': true", "") + "}",
                line("L1", "attack-check", ", 'amount': 9, 'outsourced': true"));
        assertThat(texts(claim, "L1")).contains("If it was no attack: A fact that the decision needs is missing.");
    }

    @Test
    void isAskedForALineThatTheClaimHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examples.explain(Examples.tokio("", LEAK, "")).line("L9"))
                .withMessageContaining("L9");
    }
}
