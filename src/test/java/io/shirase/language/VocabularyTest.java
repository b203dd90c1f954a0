package io.shirase.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Cause;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.assessment.Trait;
import io.shirase.product.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    @ParameterizedTest
    @MethodSource("words")
    void everyCodeOfAClaimFileHasAPlainWord(String key) {
        assertThat(Messages.in(Locale.JAPANESE).has(key)).as(key).isTrue();
    }

    static Stream<String> words() {
        Map<String, Coded[]> vocabularies = Map.of(
                "kind", IncidentKind.values(),
                "outcome", SuspicionOutcome.values(),
                "cause", Cause.values(),
                "data", LeakedData.values(),
                "activity", Activity.values(),
                "words", Activity.values(),
                "trait", Trait.values(),
                "continuation", ContinuationCostType.values(),
                "line", LineOutcome.values());
        return Stream.concat(
                Arrays.stream(Term.values()).map(term -> "product.term." + term.key()),
                vocabularies.entrySet().stream()
                        .flatMap(vocabulary -> Arrays.stream(vocabulary.getValue())
                                .map(code -> "vocabulary." + vocabulary.getKey() + "." + code.code())));
    }
}
