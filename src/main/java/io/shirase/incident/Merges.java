package io.shirase.incident;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.MergeRefused.Why;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges reports of one event. One incident goes on, under its number; the other keeps what was reported and its number,
 * which leads to the first. Nothing is removed, and the last merge of an incident can be undone. Who sees an incident sees
 * what was merged into it; merging and undoing is the insurer's.
 */
@Service
@Transactional
public class Merges {

    private final IncidentMergeRepository merges;
    private final SurvivingIncidents surviving;
    private final IncidentRepository repository;
    private final Incidents incidents;
    private final List<MergeObjection> objections;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merges(
            IncidentMergeRepository merges,
            SurvivingIncidents surviving,
            IncidentRepository repository,
            Incidents incidents,
            List<MergeObjection> objections,
            AuditTrail audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.merges = merges;
        this.surviving = surviving;
        this.repository = repository;
        this.incidents = incidents;
        this.objections = objections;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be merged, as the person was shown it.
     *
     * @param survivorVersion of the incident that goes on
     * @param mergedVersion of the one that is merged into it
     * @param fromMerged the {@linkplain MergePoint#open open} points in which what the merged one says holds
     */
    public record Wish(
            UUID survivorId, long survivorVersion, UUID mergedId, long mergedVersion, Set<MergePoint> fromMerged) {}

    /**
     * Merges one report into another.
     *
     * @return the incident that goes on
     * @throws NotFoundException if there is no such incident for this person
     * @throws StaleIncident if one of them was changed since the person looked at it
     * @throws MergeRefused if they are not to be merged
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public Incident merge(Wish wish) {
        UUID survivorId = incidents.get(wish.survivorId()).id();
        UUID mergedId = incidents.get(wish.mergedId()).id();
        if (survivorId.equals(mergedId)) {
            throw new MergeRefused(Why.ITSELF);
        }
        lockBoth(survivorId, mergedId);
        Incident survivor = incidents.get(survivorId);
        Incident merged = incidents.get(mergedId);
        if (survivor.mergedInto() != null || merged.mergedInto() != null) {
            throw new MergeRefused(Why.MERGED);
        }
        if (!survivor.policyId().equals(merged.policyId())) {
            throw new MergeRefused(Why.OTHER_POLICY);
        }
        refuseStale(survivor, wish.survivorVersion());
        refuseStale(merged, wish.mergedVersion());
        if (isDecided(mergedId)) {
            throw new MergeRefused(Why.DECIDED);
        }
        KnownFacts together = MergePoint.merged(survivor.known(), merged.known(), wish.fromMerged());
        UUID mergeId = UUID.randomUUID();
        merges.saveAndFlush(new IncidentMergeRecord(
                mergeId,
                survivor,
                merged,
                together,
                clock.instant(),
                signedIn.person().username()));
        record(survivorId).absorb(record(mergedId), together);
        flush(survivorId, mergedId);
        record("incident.merged", survivor, merged, survivor.known(), together);
        events.publishEvent(new IncidentsMerged(mergeId, survivorId, mergedId));
        return incidents.get(survivorId);
    }

    /**
     * Takes apart what was merged: both are again what they were. What was corrected or entered since stays where it is;
     * where that cannot be, nothing is undone.
     *
     * @return the incident that was merged, on its own again
     * @throws NotFoundException if there is no such merge for this person
     * @throws MergeRefused if it is not to be undone
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public Incident undo(UUID mergeId) {
        IncidentMergeRecord merge = merges.lockById(mergeId).orElseThrow(NotFoundException::new);
        UUID survivorId = incidents.get(merge.survivorId()).id();
        UUID mergedId = incidents.get(merge.mergedId()).id();
        lockBoth(survivorId, mergedId);
        Incident survivor = incidents.get(survivorId);
        if (merge.isUndone()) {
            throw new MergeRefused(Why.UNDONE);
        }
        if (survivor.mergedInto() != null
                || !merges.standing(survivorId).getLast().id().equals(mergeId)) {
            throw new MergeRefused(Why.MERGED_ON);
        }
        if (objections.stream().anyMatch(objection -> objection.isDecidedSince(mergeId, survivorId))) {
            throw new MergeRefused(Why.DECIDED_SINCE);
        }
        KnownFacts without = without(merge, survivor.known());
        merge.undo(clock.instant(), signedIn.person().username());
        merges.saveAndFlush(merge);
        record(survivorId).release(record(mergedId), without, merge.firstReceivedBefore(), merge.statusBefore());
        flush(survivorId, mergedId);
        record("incident.unmerged", survivor, incidents.get(mergedId), survivor.known(), without);
        events.publishEvent(new MergeUndone(mergeId, survivorId, mergedId));
        return incidents.get(mergedId);
    }

    /**
     * What was merged into an incident, the first merge first, each followed by what had been merged into that one before.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<Merge> into(UUID incidentId) {
        Incident survivor = incidents.get(incidentId);
        if (survivor.otherNumbers().isEmpty()) {
            return List.of();
        }
        List<IncidentMergeRecord> standing = merges.standing(incidentId);
        boolean isSurviving = survivor.mergedInto() == null;
        return standing.stream()
                .flatMap(merge -> Stream.concat(
                        Stream.of(merge.toMerge(
                                incidents.get(merge.mergedId()),
                                isSurviving
                                        && merge.id().equals(standing.getLast().id()))),
                        into(merge.mergedId()).stream()))
                .toList();
    }

    /**
     * The ids of an incident and of what was merged into it, its own first: what belongs to one of them belongs to all of
     * them, and stays where it is, so that a merge that is undone takes nothing along.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<UUID> together(UUID incidentId) {
        return Stream.concat(
                        Stream.of(incidentId),
                        into(incidentId).stream().map(merge -> merge.merged().id()))
                .toList();
    }

    /**
     * An incident as its own report has it, without what others that were merged into it said.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Incident alone(UUID incidentId) {
        Incident incident = incidents.get(incidentId);
        return merges.standing(incidentId).stream()
                .findFirst()
                .map(first -> incident.alone(first.knownBefore()))
                .orElse(incident);
    }

    /**
     * Whether something is decided about its lines: such an incident can only be the one that goes on.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public boolean canOnlySurvive(UUID incidentId) {
        return isDecided(incidents.get(incidentId).id());
    }

    private boolean isDecided(UUID incidentId) {
        return objections.stream().anyMatch(objection -> objection.isDecided(incidentId));
    }

    /** Whoever takes two takes them in this order. */
    private void lockBoth(UUID one, UUID other) {
        boolean isLower = one.compareTo(other) < 0;
        surviving.lockThis(isLower ? one : other);
        surviving.lockThis(isLower ? other : one);
    }

    private IncidentRecord record(UUID id) {
        return repository.findById(id).orElseThrow(NotFoundException::new);
    }

    private void flush(UUID one, UUID other) {
        repository.saveAndFlush(record(one));
        repository.saveAndFlush(record(other));
    }

    private static void refuseStale(Incident incident, long seen) {
        if (incident.version() != seen) {
            throw new StaleIncident(incident);
        }
    }

    /** What is known without what the merge made known; what was corrected since in other points stays. */
    private static KnownFacts without(IncidentMergeRecord merge, KnownFacts now) {
        Set<MergePoint> brought = MergePoint.changed(merge.knownBefore(), merge.knownAfter());
        Set<MergePoint> lost = MergePoint.changed(merge.knownAfter(), now);
        lost.retainAll(brought);
        if (!lost.isEmpty()) {
            throw new MergeRefused(Why.CORRECTED_SINCE, lost);
        }
        KnownFacts without = now;
        for (MergePoint point : brought) {
            without = point.take(without, merge.knownBefore());
        }
        return without;
    }

    private void record(String action, Incident survivor, Incident merged, KnownFacts before, KnownFacts after) {
        List<FactChange> changes = FactChange.between(before.facts(), after.facts());
        List<FactChange> told = FactChange.between(before.told(), after.told());
        String moved = Stream.concat(changes.stream(), told.stream())
                .map(FactChange::toString)
                .collect(Collectors.joining("; "));
        String numbers = merged.receiptNumber() + " → " + survivor.receiptNumber();
        audit.record(action, survivor.id(), moved.isEmpty() ? numbers : numbers + "; " + moved);
        audit.record(action, merged.id(), numbers);
    }
}
