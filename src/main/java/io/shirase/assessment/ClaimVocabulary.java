package io.shirase.assessment;

import io.shirase.language.Coded;
import io.shirase.product.Fact;
import io.shirase.product.Vocabulary;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The claim file's words, as far as a product file may use them. */
public final class ClaimVocabulary {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    Fact.KIND, codes(IncidentKind.values()),
                    Fact.CAUSE, codes(Cause.values()),
                    Fact.OUTCOME, codes(SuspicionOutcome.ATTACK, SuspicionOutcome.NO_ATTACK),
                    Fact.DATA, codes(LeakedData.values()),
                    Fact.ACTIVITY, codes(Activity.values()),
                    Fact.TRAIT, codes(Trait.values())),
            reasons(Reason.Effect.DENIES),
            reasons(Reason.Effect.HOLDS));

    private ClaimVocabulary() {}

    public static Vocabulary get() {
        return VOCABULARY;
    }

    private static Set<String> codes(Coded... words) {
        return Arrays.stream(words).map(Coded::code).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> reasons(Reason.Effect effect) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.effect() == effect)
                .map(Coded::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
