package io.shirase.policy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a policy beside what its certificate says.
 *
 * @param cancelled null while it runs to the end of its period
 * @param voided null where nobody has said that it never counted
 * @param unpaid null where nobody has said that a premium is missing
 * @param renews the policy of the period before, which it continues; null where it continues none
 */
public record Standing(
        @Nullable Cancellation cancelled,
        @Nullable Voided voided,
        @Nullable Unpaid unpaid,
        @Nullable UUID renews) {

    public static final Standing NONE = new Standing(null, null, null, null);

    /**
     * An end before that of the period.
     *
     * @param at first instant that is not covered any more, Asia/Tokyo
     * @param why in a few words
     * @param enteredBy user name of who entered it
     */
    public record Cancellation(LocalDateTime at, String why, String enteredBy, Instant enteredAt) {}

    /**
     * The mark that a policy never counted (無効・取消し). It moves no money: claims are denied line by line, by a person.
     *
     * @param why in a few words
     * @param enteredBy user name of who entered it
     */
    public record Voided(String why, String enteredBy, Instant enteredAt) {}

    /** The mark that a premium has not been paid. It moves no money: whether that is due is a person's to say. */
    public record Unpaid(String enteredBy, Instant enteredAt) {}

    /** The user names of those who entered any of it. */
    public Stream<String> enteredBy() {
        return Stream.of(
                        cancelled == null ? null : cancelled.enteredBy(),
                        voided == null ? null : voided.enteredBy(),
                        unpaid == null ? null : unpaid.enteredBy())
                .filter(Objects::nonNull);
    }

    Standing withCancelled(@Nullable Cancellation now) {
        return new Standing(now, voided, unpaid, renews);
    }

    Standing withVoided(@Nullable Voided now) {
        return new Standing(cancelled, now, unpaid, renews);
    }

    Standing withUnpaid(@Nullable Unpaid now) {
        return new Standing(cancelled, voided, now, renews);
    }
}
