package io.shirase.review;

import io.shirase.assessment.Reason;
import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to enter about a line.
 *
 * @param id made by the caller when the form is shown: the same id again is the same decision again
 * @param acceptedAmount whole yen, only for a cut
 * @param words the reason, question, answer or objection
 * @param reason of the engine's reasons the one that is taken up; null where it is the handler's own
 * @param ownReason null where it is one of the engine's, and where no reason is needed
 * @param exclusion code of the exclusion of the product by which it is denied or cut; null for none
 * @param answerBy until when an answer is expected, only of a question; null for the usual time
 * @param seenVersion the version of the line that the person was looking at
 * @param seenNumber the number of the latest entry that the person was looking at; 0 where there was none
 */
public record Decide(
        UUID id,
        UUID lineId,
        DecisionKind kind,
        @Nullable Yen acceptedAmount,
        String words,
        @Nullable Reason reason,
        @Nullable OwnReason ownReason,
        @Nullable String exclusion,
        @Nullable LocalDate answerBy,
        long seenVersion,
        int seenNumber) {

    public Decide {
        words = words.strip();
    }

    public static Decide accept(UUID id, LineStanding seen) {
        return of(id, seen, DecisionKind.ACCEPT, null, "", null);
    }

    public static Decide cut(UUID id, LineStanding seen, Yen accepted, String words, @Nullable Reason reason) {
        return of(id, seen, DecisionKind.CUT, accepted, words, reason);
    }

    /** The same for a reason of the handler's own. */
    public Decide because(@Nullable OwnReason own) {
        return because(own, null);
    }

    /** The same, by an exclusion of the product that two persons found to apply. */
    public Decide by(String exclusionCode) {
        return because(OwnReason.EXCLUSION, exclusionCode);
    }

    private Decide because(@Nullable OwnReason own, @Nullable String exclusionCode) {
        return new Decide(
                id, lineId, kind, acceptedAmount, words, reason, own, exclusionCode, answerBy, seenVersion, seenNumber);
    }

    public static Decide deny(UUID id, LineStanding seen, String words, @Nullable Reason reason) {
        return of(id, seen, DecisionKind.DENY, null, words, reason);
    }

    /** A question with the usual time for an answer. */
    public static Decide ask(UUID id, LineStanding seen, String question) {
        return ask(id, seen, question, null);
    }

    /** @param answerBy until when an answer is expected; null for the usual time */
    public static Decide ask(UUID id, LineStanding seen, String question, @Nullable LocalDate answerBy) {
        return new Decide(
                id,
                seen.line().id(),
                DecisionKind.ASK,
                null,
                question,
                null,
                null,
                null,
                answerBy,
                seen.line().version(),
                seen.number());
    }

    public static Decide answer(UUID id, LineStanding seen, String answer) {
        return of(id, seen, DecisionKind.ANSWER, null, answer, null);
    }

    public static Decide object(UUID id, LineStanding seen, String why) {
        return of(id, seen, DecisionKind.OBJECT, null, why, null);
    }

    public static Decide approve(UUID id, LineStanding seen) {
        return of(id, seen, DecisionKind.APPROVE, null, "", null);
    }

    public static Decide sendBack(UUID id, LineStanding seen, String words) {
        return of(id, seen, DecisionKind.RETURN, null, words, null);
    }

    /** Takes back the latest entry, which the same person made. */
    public static Decide withdraw(UUID id, LineStanding seen) {
        return of(id, seen, DecisionKind.WITHDRAW, null, "", null);
    }

    private static Decide of(
            UUID id,
            LineStanding seen,
            DecisionKind kind,
            @Nullable Yen accepted,
            String words,
            @Nullable Reason reason) {
        return new Decide(
                id,
                seen.line().id(),
                kind,
                accepted,
                words,
                reason,
                null,
                null,
                null,
                seen.line().version(),
                seen.number());
    }
}
