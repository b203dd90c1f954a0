package io.shirase.demo;

import io.shirase.review.DecisionKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a claim file does not say: whose it is, what happened in words, who was paid, and what was decided.
 *
 * @param insured {@code firm} or {@code other-firm}
 * @param incidents what happened, by the ids of the claim file
 * @param lines by the ids of the claim file
 * @param consents why consent is asked for lines, by the ids of the claim file; null for none
 */
record Story(
        String insured,
        Map<String, String> incidents,
        Map<String, Line> lines,
        List<Decision> decisions,
        @Nullable Map<String, String> consents) {

    /**
     * @param receipt {@code pdf}: made on the spot; else the name of a picture beside this file; null: none
     */
    record Line(
            @Nullable String vendor,
            @Nullable String note,
            @Nullable String receipt) {}

    /**
     * @param by a user name
     * @param kind code of a {@link DecisionKind}
     * @param reason code of one of the engine's reasons
     */
    record Decision(
            String line,
            String by,
            String kind,
            @Nullable Long amount,
            @Nullable String words,
            @Nullable String reason) {}
}
