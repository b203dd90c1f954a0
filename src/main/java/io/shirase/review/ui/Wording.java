package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.product.Clause;
import io.shirase.product.Product;
import io.shirase.review.OwnReason;
import io.shirase.review.QuestionTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reason or a question that can be chosen, with the words that it brings.
 *
 * @param label what it is called
 * @param text as a letter about it begins; may be changed before they are sent
 * @param reason null where it is none of the engine's
 * @param own null where it is none of the handler's own
 * @param exclusion code of the exclusion of the product; null where it is none
 */
record Wording(
        String label,
        String text,
        @Nullable Reason reason,
        @Nullable OwnReason own,
        @Nullable String exclusion) {

    /** The engine's reasons for this line, the first of them with its whole sentence; then what a handler may have besides, the other readings among it. */
    static List<Wording> reasons(DeskLine line, List<Sentence> why) {
        List<Wording> offered = new ArrayList<>();
        for (Reason reason : line.reasons()) {
            String label = words().of("assessment.reason", reason);
            offered.add(new Wording(label, offered.isEmpty() ? line.reasonSentence(why) : label, reason, null, null));
        }
        Arrays.stream(OwnReason.values())
                .filter(own -> own != OwnReason.EXCLUSION && own != OwnReason.OTHER)
                .map(own -> new Wording(words().of(own.messageKey()), words().of(own.wordsKey()), null, own, null))
                .forEach(offered::add);
        line.twoWays().stream()
                .flatMap(clause -> Stream.ofNullable(clause.reading()))
                .map(Wording::otherwise)
                .forEach(offered::add);
        offered.add(new Wording(words().of(OwnReason.OTHER.messageKey()), "", null, OwnReason.OTHER, null));
        return offered;
    }

    /** A wording that can be read in two ways, read the other way than the assessment does. */
    static Wording otherwise(Clause.Reading reading) {
        String alternative = reading.alternative().in(words().formats().locale());
        return new Wording(
                words().of("desk.dialog.reason.otherwise", alternative),
                words().of("desk.dialog.reason.otherwise.words", alternative),
                Reason.AMBIGUOUS_WORDING,
                null,
                null);
    }

    /** One that two persons found to apply. */
    static Wording of(Product.Exclusion exclusion) {
        String summary = exclusion.summary().in(words().formats().locale());
        return new Wording(
                words().of(OwnReason.EXCLUSION.messageKey() + ".of", summary),
                words().of(OwnReason.EXCLUSION.wordsKey(), summary),
                null,
                OwnReason.EXCLUSION,
                exclusion.code());
    }

    static List<Wording> questions() {
        return Arrays.stream(QuestionTemplate.values())
                .map(one -> new Wording(words().of(one.messageKey()), words().of(one.wordsKey()), null, null, null))
                .toList();
    }
}
