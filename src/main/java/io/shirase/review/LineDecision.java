package io.shirase.review;

import io.shirase.assessment.Reason;
import io.shirase.language.Coded;
import io.shirase.language.Words;
import io.shirase.money.Yen;
import io.shirase.product.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry about a line: added once, never changed. A correction is a later entry; the latest one stands.
 *
 * @param number 1, 2, 3 … within the line
 * @param acceptedAmount whole yen of the amount asked, before ratio and limits; null for everything that settles nothing
 * @param words the reason, the question or the answer; empty where none is needed
 * @param reason of the engine's reasons the one that was taken up; null where it is the handler's own
 * @param ownReason the handler's own; null where it is one of the engine's, and in entries of before this was asked
 * @param answerBy until when an answer is expected; null for everything but a question, and for questions of before this was asked
 * @param lineVersion the version of the line that was decided about
 * @param proposal whether it was above the authority of who decided, and waits for a supervisor
 * @param by a user name
 * @param secondLooks why one person was not enough; empty where one was
 * @param sampleSeed the seed by which chance chose it or did not; null where chance had no say
 * @param exclusion code of the exclusion of the product by which it was denied or cut; null for none
 */
public record LineDecision(
        UUID id,
        UUID lineId,
        int number,
        DecisionKind kind,
        @Nullable Yen acceptedAmount,
        String words,
        @Nullable Reason reason,
        @Nullable OwnReason ownReason,
        @Nullable LocalDate answerBy,
        long lineVersion,
        boolean proposal,
        String by,
        Instant at,
        Set<SecondLook> secondLooks,
        @Nullable Long sampleSeed,
        @Nullable String exclusion) {

    public LineDecision {
        secondLooks = Set.copyOf(secondLooks);
    }

    /** For which one person was enough. */
    public LineDecision(
            UUID id,
            UUID lineId,
            int number,
            DecisionKind kind,
            @Nullable Yen acceptedAmount,
            String words,
            @Nullable Reason reason,
            @Nullable OwnReason ownReason,
            @Nullable LocalDate answerBy,
            long lineVersion,
            boolean proposal,
            String by,
            Instant at) {
        this(
                id,
                lineId,
                number,
                kind,
                acceptedAmount,
                words,
                reason,
                ownReason,
                answerBy,
                lineVersion,
                proposal,
                by,
                at,
                Set.of(),
                null,
                null);
    }

    /** The code of its reason, whoever's it is; empty where it has none but its words. */
    public Optional<String> reasonCode() {
        if (exclusion != null) {
            return Optional.of(exclusion);
        }
        return Optional.<Coded>ofNullable(reason)
                .or(() -> Optional.ofNullable(ownReason).filter(own -> own != OwnReason.OTHER))
                .map(Coded::code);
    }

    /** Its reason by its name; empty as {@link #reasonCode}. */
    public Optional<String> reasonIn(Words words, Product product) {
        if (exclusion != null) {
            String name = excludedBy(product)
                    .map(one -> one.summary().in(words.locale()))
                    .orElse(exclusion);
            return Optional.of(words.of(OwnReason.EXCLUSION.messageKey() + ".of", name));
        }
        if (reason != null) {
            return Optional.of(words.of("assessment.reason", reason));
        }
        return reasonCode().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(ownReason).map(own -> words.of(own.messageKey()));
    }

    /** The exclusion of the product by which it was denied or cut; empty where it was by none. */
    public Optional<Product.Exclusion> excludedBy(Product product) {
        return product.checklist().stream()
                .filter(one -> one.code().equals(exclusion))
                .findFirst();
    }

    /** How many characters of words are kept. */
    public static final int MAX_WORDS = 2000;
}
