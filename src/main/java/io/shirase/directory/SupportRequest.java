package io.shirase.directory;

import io.shirase.consent.Consent;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Stage;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Help that an insured asks for, and what became of it. Line and consent are those of the log: they are linked, never copied.
 *
 * @param number within the incident, from 1
 * @param function code of what a vendor is to do
 * @param step code of the plan's step that it was asked from; empty where it was none
 * @param askedBy display name
 * @param entries in the order in which they were made
 * @param line that its quotation became; null while there is none, or where that line was removed
 * @param consent on which that line rests; null while it rests on none
 */
public record SupportRequest(
        UUID id,
        UUID incidentId,
        int number,
        String function,
        String step,
        String words,
        Instant askedAt,
        String askedBy,
        List<SupportEntry> entries,
        @Nullable ExpenseLine line,
        @Nullable Consent consent) {

    /** How many characters of each text are kept. */
    public static final int MAX_WORDS = 2000;

    public SupportRequest {
        entries = List.copyOf(entries);
    }

    public LocalDateTime askedLocally() {
        return LocalDateTime.ofInstant(askedAt, Japan.ZONE);
    }

    /** The last of those that the insurer's people named. */
    public Optional<SupportEntry> introduced() {
        return last(SupportEntry.Kind.INTRODUCED);
    }

    Optional<SupportEntry> last(SupportEntry.Kind kind) {
        return entries.reversed().stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    public SupportState state() {
        if (last(SupportEntry.Kind.CLOSED).isPresent()) {
            return SupportState.CLOSED;
        }
        if (line != null) {
            return ofLine(line.facts());
        }
        boolean nobody = !entries.isEmpty() && entries.getLast().kind() == SupportEntry.Kind.NOBODY;
        return nobody
                ? SupportState.NOBODY
                : introduced().isPresent() ? SupportState.INTRODUCED : SupportState.REQUESTED;
    }

    private SupportState ofLine(ExpenseFacts facts) {
        Stage reached = facts.reached();
        if (reached != null && reached.hasReached(Stage.ARISEN)) {
            return SupportState.INVOICED;
        }
        if (reached == Stage.ORDERED) {
            return SupportState.ORDERED;
        }
        return consent == null
                ? SupportState.QUOTED
                : switch (consent.state()) {
                    case OPEN, PROPOSED, ASKED_BACK -> SupportState.CONSENT_ASKED;
                    case GRANTED -> SupportState.CONSENT_GRANTED;
                    case REFUSED -> SupportState.CONSENT_REFUSED;
                    case WITHDRAWN -> SupportState.QUOTED;
                };
    }
}
