package io.shirase.review;

import io.shirase.incident.IncidentStatus;
import io.shirase.language.Words;
import io.shirase.ledger.Paid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an incident has come, and what comes next.
 *
 * @param by the day by which that is expected; null where none is named
 * @param paid what was paid; null while nothing was
 */
public record Progress(
        IncidentStatus status,
        Next next,
        @Nullable LocalDate by,
        @Nullable Paid paid) {

    /** What comes next, in one sentence; the day is not in it. */
    public String sentence(Words words) {
        String key = "review.progress." + next.code();
        return paid == null || next != Next.PAID
                ? words.of(key)
                : words.of(
                        key, words.formats().yen(paid.amount()), words.formats().date(paid.on()));
    }

    /** What comes next, and so whose turn it is. */
    public enum Next {
        /** The insured writes down what was spent. */
        COSTS("costs"),
        /** The insured answers what was asked. */
        ANSWER("answer"),
        /** The insurer decides, by the day that is the desk's aim. */
        DECIDE("decide"),
        /** The insurer pays what was decided; no wording names a day. */
        PAY("pay"),
        /** Everything is decided and nothing is to be paid. */
        NOTHING_TO_PAY("nothing-to-pay"),
        PAID("paid");

        private final String code;

        Next(String code) {
            this.code = code;
        }

        /** The part of its message keys. */
        public String code() {
            return code;
        }
    }
}
