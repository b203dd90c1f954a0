package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.InterruptionSentences;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.Sentences;
import io.shirase.language.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An explanation")
class SentencesTest {

    @Test
    void saysWhichItemItIsAndWhatShareIsPaid() {
        assertThat(texts("t01", "L1", Locale.JAPANESE))
                .containsExactly("この費用は「①緊急対応費用」にあたるため、90%が支払われます（¥3,000,000 → ¥2,700,000）。", "お支払いの見込みは¥2,700,000です。");
        assertThat(texts("t01", "L1", Locale.ENGLISH))
                .containsExactly(
                        "This cost is \"① Emergency response costs\", of which 90% is paid (¥3,000,000 → ¥2,700,000).",
                        "¥2,700,000 is expected to be paid.");
    }

    @Test
    void saysWhatWouldHaveToBeDifferent() {
        List<Sentence> sentences = sentences("t01", "L3", Locale.ENGLISH);
        assertThat(sentences)
                .extracting(sentence -> sentence.role().code())
                .containsExactly("item", "reason", "mend", "result");
        assertThat(sentences.get(1).clause().quote()).startsWith("サイバー攻撃が疑われる突発的な事象");
        assertThat(sentences.get(2).text()).startsWith("It would count if the insurer had been told in time");
    }

    @Test
    void saysWhichLinesUsedALimitUp() {
        assertThat(texts("n04", "L2", Locale.JAPANESE))
                .contains("「4⃣攻撃がなかったときの確認費用の限度額」は、先に次の明細に使われています：L1（¥2,000,000）")
                .last()
                .asString()
                .startsWith("支払いの対象ですが、限度額を使い切っているため");
    }

    @Test
    void callsLinesByTheirNames() {
        var read = Examples.ofCase("n04");
        Explained explained = Assessor.explain(read.product(), read.claim());
        assertThat(Sentences.in(Locale.ENGLISH, read.product(), explained)
                        .calling(id -> "the check")
                        .of(explained.line("L2")))
                .extracting(Sentence::text)
                .anyMatch(text -> text.contains("was used before by: the check (¥2,000,000)"));
    }

    @Test
    void ofAnOpenSuspicionTellsBothFutures() {
        String claim = Examples.tokio(
                "",
                "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00', 'suddenEvent': true}",
                "{'id': 'L1', 'incident': 'A', 'activity': 'lawyer', 'amount': 1000, 'accruedOn': '2026-06-11',"
                        + " 'consentOn': '2026-06-11'}");
        var read = Examples.read(claim);
        Explained explained = Assessor.explain(read.product(), read.claim());
        assertThat(Sentences.in(Locale.JAPANESE, read.product(), explained).of(explained.line("L1")))
                .extracting(Sentence::text)
                .contains("攻撃だった場合：「④相談費用」として支払いの対象になります。", "攻撃ではなかった場合：「①緊急対応費用」として支払いの対象になります。");
    }

    @Test
    void ofAStopShowsTheArithmeticStepByStep() {
        var read = Examples.ofCase("b01");
        var part = Assessor.assess(read.product(), read.claim()).interruptions().getFirst();
        assertThat(InterruptionSentences.in(
                                Locale.JAPANESE, read.product(), read.claim().policy())
                        .profit(read.claim().interruptions().getFirst(), part))
                .extracting(Sentence::text)
                .containsExactly(
                        "停止は2026年10月5日(月) 09:00に始まり、いちばん長い停止は84:00時間です。免責時間は12時間です。",
                        "収益減少額：標準営業収益¥50,000,000 − 実際の収益¥32,000,000 ＝ ¥18,000,000",
                        "喪失利益：¥18,000,000 × 240,000,000/600,000,000 − 免れた経常費¥700,000 ＝ ¥6,500,000",
                        "収益減少防止費用：¥2,000,000 × 100% ＝ ¥2,000,000。守られた収益¥4,500,000 × 240,000,000/600,000,000 ＝ ¥1,800,000が上限のため、¥1,800,000です。",
                        "¥6,500,000 ＋ ¥1,800,000 − 免責金額¥1,000,000 ＝ ¥7,300,000",
                        "「利益支払限度額」までで、お支払いは¥7,300,000になります。",
                        "お支払いの見込みは¥7,300,000です。");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasWordsForEveryReason(Reason reason) {
        for (Locale locale : Messages.LOCALES) {
            assertThat(Messages.in(locale).has("assessment.reason." + reason.code()))
                    .isTrue();
            if (reason.effect() != Reason.Effect.REDUCES) {
                assertThat(Messages.in(locale).has("assessment.mend." + reason.code()))
                        .isTrue();
            }
        }
    }

    static List<CaseFiles.Case> cases() {
        return CaseFiles.in("cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToTheSameAssessmentAndLeavesNoWordOut(CaseFiles.Case example) {
        var read = Examples.read(example.claim().toString());
        Explained explained = Assessor.explain(read.product(), read.claim());
        assertThat(explained.assessment()).isEqualTo(Assessor.assess(read.product(), read.claim()));
        for (Locale locale : Messages.LOCALES) {
            Sentences words = Sentences.in(locale, read.product(), explained);
            for (Explained.Line line : explained.lines()) {
                assertThat(words.of(line))
                        .isNotEmpty()
                        .allSatisfy(sentence ->
                                assertThat(sentence.text()).isNotBlank().doesNotContain("!", "{", "null"));
                assertThat(line.rules().isEmpty()).isEqualTo(line.item() == null);
            }
        }
    }

    private static List<String> texts(String example, String line, Locale locale) {
        return sentences(example, line, locale).stream().map(Sentence::text).toList();
    }

    private static List<Sentence> sentences(String example, String line, Locale locale) {
        var read = Examples.ofCase(example);
        Explained explained = Assessor.explain(read.product(), read.claim());
        return Sentences.in(locale, read.product(), explained).of(explained.line(line));
    }
}
