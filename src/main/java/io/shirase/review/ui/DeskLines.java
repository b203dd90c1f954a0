package io.shirase.review.ui;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Explained;
import io.shirase.claim.Claims;
import io.shirase.claim.ui.Outlook;
import io.shirase.incident.Incident;
import io.shirase.money.Yen;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    List<DeskLine> of(Incident incident) {
        Outlook outlook = new Outlook(claims.assess(incident.policyId()));
        List<DeskLine> lines = new ArrayList<>();
        for (LineStanding standing : reviews.ofIncident(incident.id())) {
            Optional<Explained.Line> explained = outlook.of(standing.line());
            lines.add(new DeskLine(
                    lines.size() + 1,
                    standing,
                    explained.map(Explained.Line::result).orElse(null),
                    explained.map(outlook::why).orElse(List.of())));
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
