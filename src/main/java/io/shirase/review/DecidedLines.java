package io.shirase.review;

import io.shirase.expense.LineMoves;
import io.shirase.incident.MergeObjection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What was decided or proposed about a line was so in its incident, with what else was decided there: it is not moved to
 * another. A question may be, with its answer.
 */
@Component
class DecidedLines implements MergeObjection {

    private final Ledger ledger;
    private final LineMoves moves;

    DecidedLines(Ledger ledger, LineMoves moves) {
        this.ledger = ledger;
        this.moves = moves;
    }

    @Override
    public boolean isDecided(UUID incidentId) {
        return ledger.ofPresent(incidentId).values().stream().anyMatch(DecidedLines::isDecided);
    }

    @Override
    public boolean isDecidedSince(UUID mergeId, UUID survivorId) {
        var moved = moves.with(mergeId);
        return ledger.ofPresent(survivorId).entrySet().stream()
                .anyMatch(entry -> moved.contains(entry.getKey()) && isDecided(entry.getValue()));
    }

    private static boolean isDecided(List<LineDecision> entries) {
        return LineStanding.effective(entries).stream().anyMatch(entry -> switch (entry.kind()) {
            case ACCEPT, CUT, DENY, APPROVE, RETURN -> true;
            case ASK, ANSWER, OBJECT, WITHDRAW -> false;
        });
    }
}
