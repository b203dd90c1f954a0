package io.shirase.review;

import io.shirase.incident.IncidentStatus;
import io.shirase.money.Yen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an incident has come, by what was entered about its lines and what was paid. */
final class IncidentProgress {

    private IncidentProgress() {}

    /**
     * In review from the first entry on; to be paid while every line is decided and something of it accepted; closed once
     * that is paid, or nothing is to be. What has been looked at once is never merely received again, and what was paid is
     * to be paid again after a later decision.
     *
     * @param lines those of the incident, without drafts
     * @param payment the latest entry about what was paid; null where there is none
     */
    static IncidentStatus of(IncidentStatus before, List<LineStanding> lines, @Nullable Payment payment) {
        if (lines.isEmpty()) {
            return before;
        }
        if (lines.stream().allMatch(line -> line.state().isDecided())) {
            return isToPay(lines) && !isPaid(lines, payment) ? IncidentStatus.PAYING : IncidentStatus.CLOSED;
        }
        boolean isLookedAt = before != IncidentStatus.RECEIVED || lines.stream().anyMatch(line -> line.number() > 0);
        return isLookedAt ? IncidentStatus.IN_REVIEW : IncidentStatus.RECEIVED;
    }

    private static boolean isToPay(List<LineStanding> lines) {
        return lines.stream().anyMatch(line -> !line.accepted().orElse(Yen.ZERO).isZero());
    }

    private static boolean isPaid(List<LineStanding> lines, @Nullable Payment payment) {
        if (payment == null || payment.paidOn() == null) {
            return false;
        }
        Instant paid = payment.at();
        return lines.stream()
                .flatMap(line -> line.entries().stream())
                .noneMatch(entry -> entry.at().isAfter(paid));
    }
}
