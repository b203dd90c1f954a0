package io.shirase.review;

import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.FactChange;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.IncidentFactsChanged;
import io.shirase.incident.Incidents;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import io.shirase.storage.Rehearsal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which decisions were made on other facts than those known now, and what that comes to in yen. A decision says what amount counts;
 * what is paid of it follows from the facts. Where a correction moves that, the decision is marked until somebody enters
 * something about the line again.
 */
@Service
public class OtherFacts {

    private final Claims claims;
    private final Reviews reviews;
    private final Incidents incidents;
    private final JdbcClient database;
    private final SignedIn signedIn;
    private final Clock clock;

    OtherFacts(
            Claims claims, Reviews reviews, Incidents incidents, JdbcClient database, SignedIn signedIn, Clock clock) {
        this.claims = claims;
        this.reviews = reviews;
        this.incidents = incidents;
        this.database = database;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A decided line of which something else is paid under other facts.
     *
     * @param number of the latest entry about it, under the facts of before
     * @param before what is paid under the facts of before; null where that is not known
     * @param after what is paid under the facts of after; null where that is not known
     */
    public record Touched(
            UUID lineId,
            int number,
            @Nullable YenRange before,
            @Nullable YenRange after,
            Instant at) {

        /** Whether more is paid than before for certain: it is to be paid besides. */
        public boolean isTopUp() {
            return before != null && after != null && after.least().compareTo(before.most()) > 0;
        }

        /** Whether less is paid than before for certain: what was paid beyond it is to be recovered. */
        public boolean isOverPayment() {
            return before != null && after != null && after.most().compareTo(before.least()) < 0;
        }
    }

    /**
     * Which decisions of an incident would be touched if these were its facts. Nothing is changed.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<Touched> ifSaved(UUID incidentId, Facts facts) {
        Incident incident = incidents.get(incidentId);
        return touched(incidentId, claims.outlook(incident.policyId()), claims.asIf(incidentId, facts));
    }

    /** Before what follows from the facts is written anew: the money of before is read from the facts of before. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(IncidentFactsChanged changed) {
        if (Rehearsal.isOn() || !isAnyDecided(changed.incidentId())) {
            return;
        }
        Incident incident = incidents.get(changed.incidentId());
        List<FactChange> back = changed.changes().stream()
                .map(change ->
                        new FactChange(change.fact(), /* before= */ change.after(), /* after= */ change.before()))
                .toList();
        Outlook before = claims.asIf(incident.id(), FactChange.apply(back, incident.facts()));
        for (Touched one : touched(incident.id(), before, claims.outlook(incident.policyId()))) {
            add(incident.id(), one);
        }
    }

    private boolean isAnyDecided(UUID incidentId) {
        return reviews.ofIncident(incidentId).stream()
                .anyMatch(standing -> standing.accepted().isPresent());
    }

    /** Those that nobody has looked at again, by line; of several corrections the money before the first and after the last. */
    @Transactional(readOnly = true)
    public Map<UUID, Touched> open(UUID incidentId, List<LineStanding> standings) {
        Map<UUID, Integer> numbers = new HashMap<>();
        standings.forEach(standing -> numbers.put(standing.line().id(), standing.number()));
        Map<UUID, Touched> open = new HashMap<>();
        for (Touched one : stored(incidentId)) {
            if (Objects.equals(numbers.get(one.lineId()), one.number())) {
                open.merge(
                        one.lineId(),
                        one,
                        (first, last) ->
                                new Touched(first.lineId(), first.number(), first.before(), last.after(), last.at()));
            }
        }
        open.values().removeIf(one -> Objects.equals(one.before(), one.after()));
        return open;
    }

    private List<Touched> touched(UUID incidentId, Outlook before, Outlook after) {
        List<Touched> touched = new ArrayList<>();
        for (LineStanding standing : reviews.ofIncident(incidentId)) {
            if (standing.accepted().isPresent()) {
                YenRange was = payable(before, standing);
                YenRange is = payable(after, standing);
                if (!Objects.equals(was, is)) {
                    touched.add(new Touched(standing.line().id(), standing.number(), was, is, clock.instant()));
                }
            }
        }
        return touched;
    }

    private static @Nullable YenRange payable(Outlook outlook, LineStanding standing) {
        return outlook.line(standing.line().id())
                .filter(line -> !line.isDraft())
                .map(LineOutlook::payable)
                .orElse(null);
    }

    private void add(UUID incidentId, Touched one) {
        database.sql("insert into decision_on_other_facts (id, line_id, incident_id, number_in_line, least_before,"
                        + " most_before, least_after, most_after, changed_by, changed_at) values (:id, :line, :incident,"
                        + " :number, :leastBefore, :mostBefore, :leastAfter, :mostAfter, :by, :at)")
                .param("id", UUID.randomUUID())
                .param("line", one.lineId())
                .param("incident", incidentId)
                .param("number", one.number())
                .param(
                        "leastBefore",
                        one.before() == null ? null : one.before().least().amount())
                .param(
                        "mostBefore",
                        one.before() == null ? null : one.before().most().amount())
                .param(
                        "leastAfter",
                        one.after() == null ? null : one.after().least().amount())
                .param(
                        "mostAfter",
                        one.after() == null ? null : one.after().most().amount())
                .param("by", signedIn.person().username())
                .param("at", OffsetDateTime.ofInstant(one.at(), ZoneOffset.UTC))
                .update();
    }

    private List<Touched> stored(UUID incidentId) {
        return database.sql("select line_id, number_in_line, least_before, most_before, least_after, most_after,"
                        + " changed_at from decision_on_other_facts where incident_id = :incident order by changed_at")
                .param("incident", incidentId)
                .query((row, number) -> new Touched(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        range(row, 3),
                        range(row, 5),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable YenRange range(ResultSet row, int column) throws SQLException {
        Long least = row.getObject(column, Long.class);
        Long most = row.getObject(column + 1, Long.class);
        return least == null || most == null ? null : new YenRange(Yen.of(least), Yen.of(most));
    }
}
