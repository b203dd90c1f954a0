package io.shirase.demo;

import io.shirase.review.DecisionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a claim file does not say: whose it is, what happened in words, who was paid, and what was decided. What is not
 * there is empty.
 *
 * @param insured {@code firm}, {@code other-firm} or {@code third-firm}
 * @param incidents what happened, by the ids of the claim file
 * @param affected what was touched, by the ids of the incidents
 * @param calls what the hotline's operator noted, by the ids of the incidents
 * @param done which duties were fulfilled, by the ids of the incidents
 * @param lines by the ids of the claim file
 * @param help which help is asked for, by the ids of the incidents
 * @param consents which consents are asked, by the ids of the lines
 * @param notices reports from outside that fit no policy
 */
record Story(
        String insured,
        Map<String, String> incidents,
        Map<String, Touched> affected,
        Map<String, String> calls,
        Map<String, List<Told>> done,
        Map<String, Help> help,
        Map<String, Line> lines,
        Map<String, Asked> consents,
        List<Decision> decisions,
        List<Notice> notices) {

    Story {
        incidents = orEmpty(incidents);
        affected = orEmpty(affected);
        calls = orEmpty(calls);
        done = orEmpty(done);
        help = orEmpty(help);
        lines = orEmpty(lines);
        consents = orEmpty(consents);
        decisions = decisions == null ? List.of() : decisions;
        notices = notices == null ? List.of() : notices;
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> told) {
        return told == null ? Map.of() : told;
    }

    /**
     * @param symptoms codes of what was seen
     * @param systems in the firm's words
     * @param people whose data may be out; null where nobody knows
     * @param data codes of the kinds of data that may be out
     */
    record Touched(
            List<String> symptoms, String systems, @Nullable Integer people, List<String> data) {}

    /**
     * @param duty code of a duty
     * @param number under which it was received there
     */
    record Told(String duty, LocalDate on, String number) {}

    /**
     * @param function code of what a vendor is to do
     * @param step code of the plan's step that it is asked from
     */
    record Help(String function, String step, String words) {}

    /**
     * @param receipt {@code pdf}, {@code photo} or {@code jp-pint}: made on the spot; else the name of a picture beside this
     *     file; null: none
     */
    record Line(
            @Nullable String vendor,
            @Nullable String note,
            @Nullable String receipt) {}

    /**
     * @param why it is asked
     * @param granted whole yen to which it was granted; null while nobody has answered
     * @param conditions of the grant
     * @param until last day of an order under the grant
     */
    record Asked(
            String why,
            @Nullable Long granted,
            @Nullable String conditions,
            @Nullable LocalDate until) {}

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

    /** Who reported from outside, and what. */
    record Notice(
            String certificate, String firm, String name, String telephone, List<String> symptoms, String words) {}
}
