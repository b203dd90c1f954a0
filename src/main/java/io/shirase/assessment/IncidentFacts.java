package io.shirase.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An incident with what follows from it for every one of its lines. */
final class IncidentFacts {

    private final Claim.Incident incident;
    private final Map<Activity, LineRules> rules;
    private final LocalDate discoveredOn;
    private final boolean discoveredInPeriod;
    private final boolean first;
    private final @Nullable LocalDate[] windowEnds;
    private final @Nullable LocalDate[] noticeEnds;

    IncidentFacts(Rulebook rulebook, Claim.Incident incident, boolean discoveredInPeriod, boolean first) {
        this.incident = incident;
        this.rules = rulebook.rules(incident.kind());
        this.discoveredOn = incident.discoveredAt().toLocalDate();
        this.discoveredInPeriod = discoveredInPeriod;
        this.first = first;
        this.windowEnds = new LocalDate[rulebook.windowCount()];
        this.noticeEnds = new LocalDate[rulebook.noticeCount()];
    }

    Claim.Incident incident() {
        return incident;
    }

    LineRules rules(Activity activity) {
        return Objects.requireNonNull(rules.get(activity));
    }

    LocalDate discoveredOn() {
        return discoveredOn;
    }

    boolean discoveredInPeriod() {
        return discoveredInPeriod;
    }

    boolean first() {
        return first;
    }

    LocalDate windowEnd(Rulebook.WindowRef window) {
        LocalDate end = windowEnds[window.index()];
        if (end == null) {
            end = window.window().span().lastDay(discoveredOn);
            windowEnds[window.index()] = end;
        }
        return end;
    }

    LocalDate noticeEnd(Rulebook.NoticeRef notice) {
        LocalDate end = noticeEnds[notice.index()];
        if (end == null) {
            end = notice.rule().span().lastDay(discoveredOn);
            noticeEnds[notice.index()] = end;
        }
        return end;
    }
}
