package io.shirase.review;

import io.shirase.assignment.Assignments;
import io.shirase.identity.People;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The claim handlers' queue: incidents with lines, what is due first at the top. Where each stands is derived from its
 * lines and their decisions, in the transaction that changes them, so that a page is one read in the order of an index.
 */
@Service
@PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
public class Desk {

    /** Whoever was heard of so lately is there still. */
    private static final Duration PRESENT = Duration.ofSeconds(60);

    private final DeskQueue queue;
    private final Looks looks;
    private final Incidents incidents;
    private final Assignments assignments;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Desk(
            DeskQueue queue,
            Looks looks,
            Incidents incidents,
            Assignments assignments,
            People people,
            SignedIn signedIn,
            Clock clock,
            TransactionTemplate transaction) {
        this.queue = queue;
        this.looks = looks;
        this.incidents = incidents;
        this.assignments = assignments;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * @param offset how many to leave out at the beginning
     * @param limit how many at most, 1 to 500
     */
    @Transactional(readOnly = true)
    public List<DeskItem> page(DeskFilter filter, int offset, int limit) {
        List<DeskItemRecord> page = queue.page(asked(filter), offset, Math.clamp(limit, 1, 500));
        List<UUID> ids = page.stream().map(DeskItemRecord::incidentId).toList();
        Map<UUID, Instant> looked = looks.of(signedIn.person().username(), ids);
        Map<UUID, String> handlers = assignments.names(ids);
        return page.stream()
                .map(item -> item.toItem(looked.get(item.incidentId()), handlers.getOrDefault(item.incidentId(), "")))
                .toList();
    }

    /** How many incidents of this product and text there are, and how many of them wait for whom. */
    @Transactional(readOnly = true)
    public QueueCounts counts(DeskFilter filter) {
        return queue.counts(asked(filter));
    }

    private DeskQueue.Asked asked(DeskFilter filter) {
        return new DeskQueue.Asked(
                filter, signedIn.person().username(), LocalDate.ofInstant(clock.instant(), Japan.ZONE));
    }

    /**
     * Keeps that this person looks at the incident now, so that what comes in later is new to them.
     *
     * @return when the person looked before; empty: never
     */
    public Optional<Instant> look(UUID incidentId) {
        incidents.get(incidentId);
        String username = signedIn.person().username();
        try {
            return transaction.execute(status -> looks.look(username, incidentId, clock.instant()));
        } catch (DataIntegrityViolationException inTwoTabsAtOnce) {
            return Optional.of(clock.instant());
        }
    }

    /**
     * Keeps that this person has the incident open, and tells who else has.
     *
     * @param lineId the line in hand; null for none
     */
    @Transactional
    public List<HereToo> stay(UUID incidentId, @Nullable UUID lineId) {
        incidents.get(incidentId);
        String username = signedIn.person().username();
        looks.stay(username, incidentId, lineId, clock.instant());
        Map<String, Optional<UUID>> others =
                looks.others(username, incidentId, clock.instant().minus(PRESENT));
        Map<String, String> names = people.displayNames(others.keySet());
        return others.entrySet().stream()
                .map(other -> new HereToo(names.getOrDefault(other.getKey(), other.getKey()), other.getValue()))
                .toList();
    }
}
