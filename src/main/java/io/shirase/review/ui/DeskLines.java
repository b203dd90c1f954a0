package io.shirase.review.ui;

import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.claim.ReadOtherwise;
import io.shirase.expense.ExpenseLine;
import io.shirase.incident.Incident;
import io.shirase.review.Reviews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what was entered about an incident's lines and what the engine makes of them. */
@Component
class DeskLines {

    private final Reviews reviews;
    private final Claims claims;

    DeskLines(Reviews reviews, Claims claims) {
        this.reviews = reviews;
        this.claims = claims;
    }

    /** All of it as it stands at one moment. */
    @Transactional(readOnly = true)
    public DeskClaim of(Incident incident) {
        Outlook outlook = claims.outlook(incident.policyId());
        List<ReadOtherwise> wordings = claims.readings(outlook).stream()
                .filter(wording -> !wording.changedOf(incident.id()).isEmpty())
                .toList();
        Map<UUID, List<DeskLine.Reading>> readings = readings(wordings, incident.id());
        List<ExpenseLine> own = outlook.period().all().stream()
                .filter(line -> line.incidentId().equals(incident.id()))
                .toList();
        List<DeskLine> lines = reviews.of(own).stream()
                .map(standing -> new DeskLine(
                        standing, outlook, readings.getOrDefault(standing.line().id(), List.of())))
                .toList();
        return new DeskClaim(incident, outlook, wordings, lines);
    }

    private static Map<UUID, List<DeskLine.Reading>> readings(List<ReadOtherwise> wordings, UUID incidentId) {
        Map<UUID, List<DeskLine.Reading>> readings = new HashMap<>();
        for (ReadOtherwise wording : wordings) {
            for (ReadOtherwise.Line line : wording.changedOf(incidentId)) {
                readings.computeIfAbsent(line.line().id(), first -> new ArrayList<>())
                        .add(new DeskLine.Reading(wording, line));
            }
        }
        return readings;
    }
}
