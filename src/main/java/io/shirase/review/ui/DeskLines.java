package io.shirase.review.ui;

import io.shirase.claim.Claims;
import io.shirase.claim.OtherReading;
import io.shirase.claim.Prospects;
import io.shirase.claim.ui.Outlook;
import io.shirase.incident.Incident;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    DeskClaim of(Incident incident) {
        Prospects prospects = claims.prospects(incident.policyId());
        Outlook outlook = new Outlook(prospects.now(), prospects.futures());
        Map<UUID, List<DeskLine.Reading>> readings = readings(prospects, incident.id());
        List<DeskLine> lines = new ArrayList<>();
        for (LineStanding standing : reviews.ofIncident(incident.id())) {
            lines.add(new DeskLine(
                    lines.size() + 1,
                    standing,
                    outlook,
                    readings.getOrDefault(standing.line().id(), List.of())));
        }
        return new DeskClaim(incident, prospects, outlook, lines);
    }

    private static Map<UUID, List<DeskLine.Reading>> readings(Prospects prospects, UUID incidentId) {
        Map<UUID, List<DeskLine.Reading>> readings = new HashMap<>();
        for (OtherReading wording : prospects.readings()) {
            for (OtherReading.Line line : wording.linesOf(incidentId)) {
                readings.computeIfAbsent(line.line().id(), first -> new ArrayList<>())
                        .add(new DeskLine.Reading(wording, line));
            }
        }
        return readings;
    }
}
