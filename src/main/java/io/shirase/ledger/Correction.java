package io.shirase.ledger;

import io.shirase.claim.LineOutlook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A line of which something else is due than when it was paid: a corrected fact, another decision, or a limit that has moved.
 *
 * @param line what people call it
 * @param gone whole yen that is with the payee or on its way
 * @param due whole yen that is to be paid as things stand now
 * @param reclaimed whole yen that was asked back
 * @param at when it last moved
 */
public record Correction(UUID lineId, int line, long gone, long due, long reclaimed, Instant at) {

    /** What is to be paid besides; 0 where nothing is. */
    public long topUp() {
        return Math.max(0, due - gone);
    }

    /** What is to be asked back and was not; 0 where nothing is. */
    public long unclaimed() {
        return Math.max(0, gone - due - reclaimed);
    }

    /** @param entries about the incident, the first first */
    static List<Correction> of(Posted books, UUID incidentId, List<Entry> entries) {
        Map<UUID, Instant> moved = movedAfterPayment(entries);
        List<Correction> corrections = new ArrayList<>();
        for (LineOutlook line : books.outlook().linesOf(incidentId)) {
            long gone = books.balances().ofLine(line.id(), Account.ORDERED)
                    + books.balances().ofLine(line.id(), Account.PAID);
            long due = books.balances().ofLine(line.id(), Account.APPROVED);
            Instant at = moved.get(line.id());
            if (at != null && gone > 0 && gone != due) {
                long reclaimed = books.balances().ofLine(line.id(), Account.RECLAIMED);
                corrections.add(new Correction(line.id(), line.number(), gone, due, reclaimed, at));
            }
        }
        return corrections;
    }

    /** When what is due of a line last moved, of those of which something had gone out by then. */
    private static Map<UUID, Instant> movedAfterPayment(List<Entry> entries) {
        Map<UUID, Long> gone = new HashMap<>();
        Map<UUID, Instant> moved = new HashMap<>();
        for (Entry entry : entries) {
            UUID line = entry.place().subjectId();
            switch (entry.account()) {
                case ORDERED, PAID -> gone.merge(line, entry.amount(), Long::sum);
                case APPROVED -> {
                    if (gone.getOrDefault(line, 0L) > 0) {
                        moved.put(line, entry.at());
                    }
                }
                case RESERVED, ACCEPTED, RECLAIMED -> {}
            }
        }
        return moved;
    }
}
