package io.shirase.duty;

import io.shirase.duty.CalendarFile.Event;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentQuery;
import io.shirase.incident.IncidentStatus;
import io.shirase.incident.Incidents;
import io.shirase.language.Words;
import io.shirase.web.PublicUrl;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Last days as a calendar file. It names no person, no firm and nothing of what happened: what is due, and a receipt number. */
@Service
@Transactional(readOnly = true)
class Calendars {

    /** Of so many incidents of a person, the newest. */
    private static final int INCIDENTS = 200;

    /** Last days longer ago than this are no news. */
    private static final int DAYS_BACK = 60;

    private final Incidents incidents;
    private final Deadlines deadlines;
    private final PublicUrl portal;
    private final Clock clock;

    Calendars(Incidents incidents, Deadlines deadlines, PublicUrl portal, Clock clock) {
        this.incidents = incidents;
        this.deadlines = deadlines;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * The last days of an incident that are not done.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    String of(UUID incidentId, Words words) {
        Incident incident = incidents.get(incidentId);
        return CalendarFile.of(
                words.of("duty.calendar.name", incident.receiptNumber()), events(incident, words), clock.instant());
    }

    /** Those of all open incidents that the person who is here sees. */
    String ofAll(Words words) {
        List<Event> events = incidents.list(IncidentQuery.ALL, 0, INCIDENTS).stream()
                .filter(incident -> incident.status() != IncidentStatus.CLOSED)
                .flatMap(incident -> events(incident, words).stream())
                .toList();
        return CalendarFile.of(words.of("duty.calendar.all"), events, clock.instant());
    }

    private static String title(Incident incident, Deadline deadline, Words words) {
        String title = words.of("duty.calendar.title", deadline.plainName(words));
        return incident.rehearsal() == null ? title : words.of("duty.calendar.drill", title);
    }

    private List<Event> events(Incident incident, Words words) {
        LocalDate oldest = LocalDate.now(clock).minusDays(DAYS_BACK);
        String link = portal.find()
                .map(url -> url + "/incidents/" + incident.id() + "/duties")
                .orElse("");
        return deadlines.of(incident).stream()
                .filter(deadline -> !deadline.met() && !deadline.lastDay().isBefore(oldest))
                .map(deadline -> new Event(
                        incident.id() + "-" + deadline.code().replace(':', '-') + "@shirase",
                        deadline.lastDay(),
                        deadline.until(),
                        title(incident, deadline, words),
                        words.of("duty.calendar.text", incident.receiptNumber(), deadline.howCounted(words)),
                        link))
                .toList();
    }
}
