package io.shirase.review.ui;

import io.shirase.assessment.Assessment;
import io.shirase.claim.AssessedLine;
import io.shirase.claim.Claims;
import io.shirase.money.Yen;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings together what was entered about an incident's lines and what the engine makes of them. */
@Component
class DeskLines {

    private final Reviews reviews;
    private final Claims claims;

    DeskLines(Reviews reviews, Claims claims) {
        this.reviews = reviews;
        this.claims = claims;
    }

    List<DeskLine> of(UUID incidentId) {
        Map<UUID, Assessment.Line> proposals = claims.ofIncident(incidentId).stream()
                .collect(Collectors.toMap(assessed -> assessed.line().id(), AssessedLine::result));
        List<DeskLine> lines = new ArrayList<>();
        for (LineStanding standing : reviews.ofIncident(incidentId)) {
            lines.add(new DeskLine(
                    lines.size() + 1, standing, proposals.get(standing.line().id())));
        }
        return lines;
    }

    /** What would be paid of all of them as things stand, whole yen. */
    Yen payable(List<DeskLine> lines) {
        return lines.stream()
                .map(DeskLine::proposal)
                .filter(proposal -> proposal != null)
                .map(Assessment.Line::payable)
                .reduce(Yen.ZERO, Yen::plus);
    }
}
