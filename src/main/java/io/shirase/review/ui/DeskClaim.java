package io.shirase.review.ui;

import io.shirase.claim.OtherReading;
import io.shirase.claim.Prospects;
import io.shirase.claim.ui.Outlook;
import io.shirase.incident.Incident;
import io.shirase.part.Amount;
import java.util.List;

/** An incident's lines as the desk shows them, with what the engine makes of the claim that they are in. */
record DeskClaim(Incident incident, Prospects prospects, Outlook outlook, List<DeskLine> lines) {

    DeskClaim {
        lines = List.copyOf(lines);
    }

    /** What would be paid of all lines of the incident as things stand. */
    Amount expected() {
        return outlook.expected(lines.stream().map(DeskLine::line).toList());
    }

    /** The ambiguous wordings that change a line of this incident. */
    List<OtherReading> readings() {
        return prospects.readings().stream()
                .filter(reading -> !reading.linesOf(incident.id()).isEmpty())
                .toList();
    }

    /** Whether the product has wordings at all that can be computed under either reading. */
    boolean hasAmbiguities() {
        return !io.shirase.product.OtherReading.of(prospects.now().product()).isEmpty();
    }
}
