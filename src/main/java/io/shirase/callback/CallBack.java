package io.shirase.callback;

import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was promised to be called back.
 *
 * @param callId the call in which it was promised; null where it was promised on an incident
 * @param incidentId the incident that it is about; null while the call is none
 * @param tries who has called in vain, the first first
 * @param done null until somebody has called
 */
public record CallBack(
        UUID id,
        @Nullable UUID callId,
        @Nullable UUID incidentId,
        Wish wish,
        Instant promisedAt,
        String promisedBy,
        List<Try> tries,
        @Nullable Done done) {

    public CallBack {
        tries = List.copyOf(tries);
    }

    /**
     * Nobody was reached.
     *
     * @param by who called
     * @param note such as that a machine answered; may be empty
     */
    public record Try(Instant at, String by, String note) {

        public LocalDateTime locally() {
            return LocalDateTime.ofInstant(at, Japan.ZONE);
        }
    }

    /**
     * @param by who called
     * @param note what came of it; may be empty
     */
    public record Done(Instant at, String by, String note) {

        public LocalDateTime locally() {
            return LocalDateTime.ofInstant(at, Japan.ZONE);
        }
    }

    public LocalDateTime promisedLocally() {
        return LocalDateTime.ofInstant(promisedAt, Japan.ZONE);
    }

    /** Whether it should have been done by now. */
    public boolean isLate(LocalDateTime now) {
        return done == null
                && wish.due().day() != null
                && (wish.due().time() == null
                        ? wish.due().day().isBefore(now.toLocalDate())
                        : wish.due().day().atTime(wish.due().time()).isBefore(now));
    }
}
