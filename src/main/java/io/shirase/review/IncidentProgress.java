package io.shirase.review;

import io.shirase.incident.IncidentStatus;
import io.shirase.ledger.IncidentMoney;
import io.shirase.money.Yen;
import java.util.List;

/** How far an incident has come, by what was entered about its lines and what was paid. */
final class IncidentProgress {

    private IncidentProgress() {}

    /**
     * In review from the first entry on; to be paid while every line is decided and something of it accepted that the payee
     * does not have yet; closed once all that is due is paid, or nothing is. What has been looked at once is never merely
     * received again, and where a later decision makes more due, it is to be paid again.
     *
     * @param lines those of the incident, without drafts
     * @param money what the books say of the incident
     */
    static IncidentStatus of(IncidentStatus before, List<LineStanding> lines, IncidentMoney money) {
        if (lines.isEmpty()) {
            return before;
        }
        if (lines.stream().allMatch(line -> line.state().isDecided())) {
            return isToPay(lines) && !money.isSettled() ? IncidentStatus.PAYING : IncidentStatus.CLOSED;
        }
        boolean isLookedAt = before != IncidentStatus.RECEIVED || lines.stream().anyMatch(line -> line.number() > 0);
        return isLookedAt ? IncidentStatus.IN_REVIEW : IncidentStatus.RECEIVED;
    }

    private static boolean isToPay(List<LineStanding> lines) {
        return lines.stream().anyMatch(line -> !line.accepted().orElse(Yen.ZERO).isZero());
    }
}
