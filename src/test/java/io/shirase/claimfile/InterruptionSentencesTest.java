package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.InterruptionSentences;
import io.shirase.assessment.Sentence;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The explanation of a stop")
class InterruptionSentencesTest {

    private static final String TERMS = "'policyLimit': 5000000, 'costLimit': 1000, 'waitingHours': 10,"
            + " 'profitLimit': 1000000, 'continuationLimit': 1000000, 'interruptionDeductible': 100";
    private static final String RIDER = "'product': 'tokio-marine-chuokai', 'riders': ['interruption']";
    private static final String STOPS = "'stops': [['2026-10-05T09:00', '2026-10-05T19:01']]";
    private static final String PROFIT =
            "'profit': {'standardRevenue': 3000, 'actualRevenue': 1000, 'profitRate': [1, 3]}";
    private static final String CONTINUATION =
            "'continuation': {'restoredAt': '2026-10-07T00:00', 'normalRestoreDays': 9,"
                    + " 'savedExpenses': 50, 'costs': ["
                    + "{'id': 'C1', 'type': 'extra', 'amount': 1000, 'accruedOn': '2026-10-06'},"
                    + "{'id': 'C2', 'type': 'extra', 'amount': 400, 'accruedOn': '2026-10-08'},"
                    + "{'id': 'C3', 'type': 'temporary-asset', 'amount': 300, 'residual': 100, 'accruedOn': '2026-10-05'}]}";

    private static ClaimFileReader.Read read(String policy, String terms, String interruption) {
        String claim = Examples.claim("'terms': {" + terms + "}, " + policy, "", "");
        return Examples.read(
                claim.substring(0, claim.length() - 1) + ", 'interruptions': [{'id': 'E', " + interruption + "}]}");
    }

    private static List<Sentence> profit(ClaimFileReader.Read read) {
        return InterruptionSentences.in(
                        Locale.ENGLISH, read.product(), read.claim().policy())
                .profit(
                        read.claim().interruptions().getFirst(),
                        Assessor.assess(read.product(), read.claim())
                                .interruptions()
                                .getFirst());
    }

    private static List<Sentence> continuation(ClaimFileReader.Read read) {
        return InterruptionSentences.in(
                        Locale.ENGLISH, read.product(), read.claim().policy())
                .continuation(
                        read.claim().interruptions().getFirst(),
                        Assessor.assess(read.product(), read.claim())
                                .interruptions()
                                .getFirst());
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    @Test
    void showsWhatOfEachCostOfGoingOnCountsAndWhatIsTakenOff() {
        List<Sentence> sentences = continuation(read(RIDER, TERMS, STOPS + ", " + CONTINUATION));
        assertThat(texts(sentences))
                .satisfiesExactly(
                        text -> assertThat(text)
                                .isEqualTo("The stop began on Mon 5 Oct 2026 09:00; the longest lasted 10:01 hours."
                                        + " The waiting time is 10 hours."),
                        text -> assertThat(text)
                                .isEqualTo("The restoration period runs from Mon 5 Oct 2026 to Wed 7 Oct 2026."),
                        text -> assertThat(text).endsWith(": of ¥1,000, ¥1,000 counts."),
                        text -> assertThat(text).endsWith(": of ¥400, ¥0 counts."),
                        text -> assertThat(text).endsWith(": of ¥300, ¥200 counts."),
                        text -> assertThat(text).isEqualTo("Continuation costs: counted ¥1,200 − saved ¥50 = ¥1,150"),
                        text -> assertThat(text).isEqualTo("¥1,150 − deductible ¥100 = ¥1,050"),
                        text -> assertThat(text).isEqualTo("Within \"Limit of continuation costs\", ¥1,050 is paid."),
                        text -> assertThat(text).isEqualTo("¥1,050 is expected to be paid."));
        assertThat(sentences.subList(0, sentences.size() - 1))
                .allSatisfy(sentence -> assertThat(sentence.clause()).isNotNull());
        assertThat(sentences.get(7).clause().id()).isEqualTo("limit.continuation");
        assertThat(sentences.getLast().clause()).isNull();
        assertThat(sentences.getLast().role()).isEqualTo(Sentence.Role.RESULT);
    }

    @Test
    void showsTheArithmeticAlsoWhereALimitIsUsedUp() {
        String spent = TERMS.replace("'profitLimit': 1000000", "'profitLimit': 0");
        List<Sentence> sentences = profit(read(RIDER, spent, STOPS + ", " + PROFIT));
        assertThat(texts(sentences))
                .contains("Decrease of revenue: standard ¥3,000 − actual ¥1,000 = ¥2,000")
                .contains("Within \"Limit of lost profit\", ¥0 is paid.")
                .last()
                .asString()
                .startsWith("It is covered, but a limit is used up");
        assertThat(sentences)
                .filteredOn(sentence -> sentence.text().startsWith("Within"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.clause().id()).isEqualTo("limit.profit"));
    }

    @Test
    void saysWhyAStopThatIsTooShortIsNotPaidAndWhatWouldMendIt() {
        String minute = STOPS.replace("19:01", "19:00");
        List<Sentence> sentences = profit(read(RIDER, TERMS, minute + ", " + PROFIT));
        assertThat(sentences)
                .extracting(sentence -> sentence.role().code())
                .containsExactly("step", "reason", "mend", "result");
        assertThat(texts(sentences))
                .contains(
                        "No stop lasted longer than the waiting time.",
                        "It would count if one stop had lasted longer than the waiting time.",
                        "As things are, it is not covered.");
        assertThat(sentences.get(1).clause().id()).isEqualTo("interruption.waiting");
    }

    @Test
    void namesTheClauseOfEveryDenial() {
        String early = STOPS.replace("2026-10", "2026-03");
        assertThat(profit(read(RIDER, TERMS, early + ", " + PROFIT))
                        .get(1)
                        .clause()
                        .id())
                .isEqualTo("interruption.trigger");
        List<Sentence> withoutRider = profit(read("'product': 'tokio-marine-chuokai'", TERMS, STOPS + ", " + PROFIT));
        assertThat(withoutRider.get(1).text()).isEqualTo("The rider that it needs is not attached.");
        assertThat(withoutRider.get(1).clause().quote()).isNotBlank();
        List<Sentence> leakOnly = profit(read(RIDER + ", 'plan': 'leak-only'", TERMS, STOPS + ", " + PROFIT));
        assertThat(leakOnly.get(1).text()).isEqualTo("The plan does not cover it.");
        assertThat(leakOnly.get(1).clause()).isNotEqualTo(withoutRider.get(1).clause());
    }

    @Test
    void ofAProductThatCoversNoStopsHasNoClauseToName() {
        List<Sentence> sentences =
                profit(read("'product': 'sompo-web'", "'policyLimit': 5000, 'costLimit': 1000", STOPS + ", " + PROFIT));
        assertThat(texts(sentences))
                .containsExactly(
                        "This kind of incident does not admit this cost.",
                        "Another kind of incident may admit it. It is computed anew if the investigation changes the kind.",
                        "As things are, it is not covered.");
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.clause()).isNull());
    }

    @Test
    void isEmptyForAPartThatTheStopDoesNotHave() {
        assertThat(continuation(read(RIDER, TERMS, STOPS + ", " + PROFIT))).isEmpty();
        assertThat(profit(read(RIDER, TERMS, STOPS + ", " + CONTINUATION))).isEmpty();
    }

    @Test
    void leavesOutTheWaitingTimeThatACertificateDoesNotName() {
        var read = read("'product': 'tokio-marine-chuokai'", "'policyLimit': 5, 'costLimit': 1", STOPS + ", " + PROFIT);
        assertThat(profit(read))
                .extracting(sentence -> sentence.role().code())
                .containsExactly("reason", "mend", "result");
    }
}
