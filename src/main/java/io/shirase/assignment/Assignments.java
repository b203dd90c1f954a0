package io.shirase.assignment;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.Handler;
import io.shirase.identity.Handlers;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.mail.Mail;
import io.shirase.mail.MailKind;
import io.shirase.mail.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which claim handler looks after an incident. Whoever may see the incident may know; only handlers and supervisors give it
 * to somebody. Where reports were merged, whoever looked after one of them looks after the one that goes on.
 */
@Service
@Transactional
public class Assignments {

    /** So many at once. */
    public static final int MOST = 200;

    private final AssignmentRepository assignments;
    private final Handlers handlers;
    private final Incidents incidents;
    private final Merges merges;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final SignedIn signedIn;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            Handlers handlers,
            Incidents incidents,
            Merges merges,
            Outbox outbox,
            AuditTrail audit,
            ApplicationEventPublisher events,
            SignedIn signedIn,
            Clock clock) {
        this.assignments = assignments;
        this.handlers = handlers;
        this.incidents = incidents;
        this.merges = merges;
        this.outbox = outbox;
        this.audit = audit;
        this.events = events;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Who looks after the incident; empty while nobody does who still decides.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Optional<Handler> of(UUID incidentId) {
        return merges.together(incidents.surviving(incidentId).id()).stream()
                .flatMap(id -> assignments.findById(id).stream())
                .flatMap(assignment -> Stream.ofNullable(assignment.handlerId()))
                .flatMap(handler -> handlers.find(handler).stream())
                .findFirst();
    }

    /** What those are called who look after these incidents, by incident; one that nobody looks after is left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Map<UUID, String> names(Collection<UUID> incidentIds) {
        if (incidentIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        handlers.all().forEach(handler -> names.put(handler.id(), handler.name()));
        Map<UUID, String> byIncident = new HashMap<>();
        for (AssignmentRecord assignment : assignments.findByIncidentIdIn(incidentIds)) {
            String name = names.get(assignment.handlerId());
            if (name != null) {
                byIncident.put(assignment.incidentId(), name);
            }
        }
        return byIncident;
    }

    /**
     * Gives an incident to a handler, who is told by mail unless it is who gives it.
     *
     * @param handlerId null for nobody
     * @param seen whom the person saw looking after it; null for nobody
     * @throws StaleAssignment if somebody else looks after it by now; who is given it twice has it once
     * @throws NotFoundException if there is no such incident for this person, or no such handler
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public void give(UUID incidentId, @Nullable UUID handlerId, @Nullable UUID seen) {
        Incident incident = incidents.lock(incidentId);
        Handler now = of(incident.id()).orElse(null);
        UUID holds = now == null ? null : now.id();
        if (Objects.equals(holds, handlerId)) {
            return;
        }
        if (!Objects.equals(holds, seen)) {
            throw new StaleAssignment(now);
        }
        Handler next = handlerId == null ? null : handlers.find(handlerId).orElseThrow(NotFoundException::new);
        enter(incident, next);
    }

    /** Whoever is here looks after it from now on; else as {@link #give}. */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public void take(UUID incidentId, @Nullable UUID seen) {
        give(incidentId, signedIn.person().id(), seen);
    }

    /**
     * Gives the open incidents that nobody looks after, the oldest first and {@value #MOST} at the most, to the handlers in
     * turn: whoever was given one longest ago is next. Supervisors get none.
     *
     * @return how many were given
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public int giveInTurn() {
        List<Handler> all = handlers.all();
        List<Handler> turn =
                inTurn(all.stream().filter(handler -> !handler.supervises()).toList());
        if (turn.isEmpty()) {
            return 0;
        }
        int given = 0;
        for (UUID id : assignments.findWithout(all.stream().map(Handler::id).toList(), Limit.of(MOST))) {
            Incident incident = incidents.lock(id);
            if (incident.id().equals(id) && of(id).isEmpty()) {
                enter(incident, turn.get(given % turn.size()));
                given++;
            }
        }
        return given;
    }

    private List<Handler> inTurn(List<Handler> among) {
        Map<UUID, Instant> last = new HashMap<>();
        if (!among.isEmpty()) {
            assignments
                    .lastGiven(among.stream().map(Handler::id).toList())
                    .forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
        }
        return among.stream()
                .sorted(Comparator.comparing(handler -> last.getOrDefault(handler.id(), Instant.MIN)))
                .toList();
    }

    private void enter(Incident incident, @Nullable Handler next) {
        AssignmentRecord record =
                assignments.findById(incident.id()).orElseGet(() -> new AssignmentRecord(incident.id()));
        record.give(next == null ? null : next.id(), clock.instant());
        assignments.saveAndFlush(record);
        events.publishEvent(new IncidentAssigned(incident.id(), next == null ? null : next.id()));
        audit.record("incident.assigned", incident.id(), next == null ? "–" : next.username());
        if (next != null && !next.id().equals(signedIn.person().id())) {
            outbox.post(Mail.to(next.id(), MailKind.ASSIGNED)
                    .saying(incident.receiptNumber())
                    .leadingTo("desk/" + incident.id())
                    .gatheredBy(incident.id()));
        }
    }
}
