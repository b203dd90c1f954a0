package io.shirase.review;

import io.shirase.assessment.Claim;
import io.shirase.claim.Decided;
import io.shirase.language.Coded;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry about a stop of the business.
 *
 * @param number about the stop, from 1
 * @param incidentId from whose desk it was entered
 * @param figures with which the stop counts; null where the entry decides nothing
 * @param words the reason; may be empty where what was entered is accepted
 * @param proposed whether it waits for a second person
 * @param seenVersion of the figures that it is about
 * @param by user name
 */
public record StopDecision(
        UUID id,
        UUID stopId,
        int number,
        UUID incidentId,
        Kind kind,
        Claim.@Nullable Interruption figures,
        String words,
        boolean proposed,
        long seenVersion,
        String by,
        Instant at) {

    public static final int MAX_WORDS = 2000;

    public enum Kind implements Coded {
        ACCEPT("accept"),
        CORRECT("correct"),
        DENY("deny"),
        /** A supervisor sends back what was proposed. */
        RETURN("return");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        Decided.Kind decided() {
            return switch (this) {
                case ACCEPT -> Decided.Kind.ACCEPTED;
                case CORRECT -> Decided.Kind.CUT;
                case DENY -> Decided.Kind.DENIED;
                case RETURN -> throw new IllegalStateException("Decides nothing");
            };
        }
    }

    public LocalDateTime locally() {
        return LocalDateTime.ofInstant(at, Japan.ZONE);
    }
}
