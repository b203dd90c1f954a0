package io.shirase.review.ui;

import io.shirase.claim.Outlook;
import io.shirase.claim.ReadOtherwise;
import io.shirase.claim.ui.LineWords;
import io.shirase.incident.Incident;
import io.shirase.part.Amount;
import io.shirase.review.ReviewSums;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An incident's lines as the desk shows them, with what the engine makes of the claim that they are in. */
record DeskClaim(Incident incident, Outlook outlook, List<ReadOtherwise> readings, List<DeskLine> lines) {

    /** @param readings the ambiguous wordings that change a line of this incident */
    DeskClaim {
        readings = List.copyOf(readings);
        lines = List.copyOf(lines);
    }

    Optional<DeskLine> line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    ReviewSums sums() {
        return ReviewSums.of(lines.stream().map(DeskLine::standing).toList());
    }

    /** What the lines of the incident are paid, decided or expected. */
    Amount expected() {
        return LineWords.expected(outlook.sumsOf(incident.id()).payable());
    }

    /** Whether the product has wordings at all that can be computed under either reading. */
    boolean hasAmbiguities() {
        return outlook.hasAmbiguities();
    }
}
