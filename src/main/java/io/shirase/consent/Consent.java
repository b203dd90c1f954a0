package io.shirase.consent;

import io.shirase.assessment.Activity;
import io.shirase.money.Yen;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for the insurer's consent, and what was answered.
 *
 * @param incidentId in which it was asked
 * @param number that people call it by, and that its letter bears
 * @param lineId the planned line that it was asked for
 * @param amount whole yen asked
 * @param quotations ids of receipts
 * @param askedBy user name
 * @param entries in the order in which they were made
 */
public record Consent(
        UUID id,
        UUID incidentId,
        String number,
        UUID lineId,
        Activity activity,
        String vendor,
        Yen amount,
        String why,
        List<UUID> quotations,
        String askedBy,
        Instant askedAt,
        List<ConsentEntry> entries) {

    /** How many characters of each text are kept. */
    public static final int MAX_WORDS = 2000;

    public Consent {
        quotations = List.copyOf(quotations);
        entries = List.copyOf(entries);
    }

    public ConsentState state() {
        return entries.isEmpty()
                ? ConsentState.OPEN
                : switch (entries.getLast().step()) {
                    case GRANT -> ConsentState.GRANTED;
                    case PROPOSE -> ConsentState.PROPOSED;
                    case REFUSE -> ConsentState.REFUSED;
                    case ASK_BACK -> ConsentState.ASKED_BACK;
                    case REPLY, RETURN -> ConsentState.OPEN;
                    case WITHDRAW -> ConsentState.WITHDRAWN;
                };
    }

    /** As the insured may know it: without what goes on between claim handler and supervisor. */
    Consent told() {
        List<ConsentEntry> told =
                entries.stream().filter(entry -> !entry.step().isInternal()).toList();
        return new Consent(
                id, incidentId, number, lineId, activity, vendor, amount, why, quotations, askedBy, askedAt, told);
    }

    /** The grant that waits for a supervisor. */
    public Optional<ConsentEntry> proposal() {
        return state() == ConsentState.PROPOSED ? Optional.of(entries.getLast()) : Optional.empty();
    }

    /** Empty while none is granted. */
    public Optional<ConsentEntry> grant() {
        return entries.stream()
                .filter(entry -> entry.step() == ConsentStep.GRANT)
                .findFirst();
    }

    public LocalDateTime askedLocally() {
        return LocalDateTime.ofInstant(askedAt, Japan.ZONE);
    }
}
