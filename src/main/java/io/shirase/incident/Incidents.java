package io.shirase.incident;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.storage.Offset;
import io.shirase.storage.Rehearsal;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The incidents that the person who is here may see. An incident that one may not see does not exist. */
@Service
@Transactional(readOnly = true)
public class Incidents {

    private final IncidentRepository incidents;
    private final SurvivingIncidents surviving;
    private final Policies policies;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Incidents(
            IncidentRepository incidents,
            SurvivingIncidents surviving,
            Policies policies,
            AuditTrail audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.surviving = surviving;
        this.policies = policies;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Some of the visible incidents, chosen and sorted in the database.
     *
     * @param offset how many to leave out at the beginning
     * @param limit how many at most
     */
    public List<Incident> list(IncidentQuery query, int offset, int limit) {
        return incidents
                .findBy(
                        VisibleIncidents.of(signedIn.person(), query),
                        found -> found.sortBy(VisibleIncidents.sort(query))
                                .limit(limit)
                                .scroll(Offset.of(offset)))
                .map(IncidentRecord::toIncident)
                .getContent();
    }

    /** How many visible incidents there are to this query. */
    public long count(IncidentQuery query) {
        return incidents.count(VisibleIncidents.of(signedIn.person(), query));
    }

    /**
     * Also one that was merged into another: what was reported, under its own number.
     *
     * @throws NotFoundException if there is none that the person may see
     */
    public Incident get(UUID id) {
        return visible(id).toIncident();
    }

    /**
     * The incident in which this one goes on: itself, unless it was merged into another.
     *
     * @throws NotFoundException if there is none that the person may see
     */
    public Incident surviving(UUID id) {
        return visible(surviving.of(visible(id).toIncident().id())).toIncident();
    }

    /**
     * As {@link #surviving}, and what is entered into the incident under this waits until the caller's transaction ends.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Incident lock(UUID id) {
        return seen(surviving.lock(id)).toIncident();
    }

    /** As {@link #lock} of this very incident; empty where somebody else holds it, at once, and where the person may not see it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Incident> lockIfFree(UUID id) {
        return surviving
                .lockIfFree(id)
                .filter(incident -> incident.isVisibleTo(signedIn.person()))
                .map(IncidentRecord::toIncident);
    }

    /**
     * What was answered in the report, as it was sent; nothing for an incident that came in with a claim file.
     *
     * @throws NotFoundException if there is no incident that the person may see
     */
    public Particulars report(UUID id) {
        return visible(id).reported();
    }

    /**
     * The incidents of a policy period, without those that were merged into another, in the order in which they were received.
     *
     * @throws NotFoundException if there is no policy that the person may see
     */
    public List<Incident> ofPolicy(UUID policyId) {
        policies.get(policyId);
        return incidents.findByPolicyIdAndMergedIntoIsNullOrderBySequenceNumber(policyId).stream()
                .map(IncidentRecord::toIncident)
                .toList();
    }

    /** What is still missing, for the person who is here. */
    public List<NextStep> nextSteps(UUID id) {
        IncidentRecord incident = visible(id);
        return NextSteps.of(incident.facts(), incident.particulars()).stream()
                .filter(step -> signedIn.person().role().decides() || !step.isForHandler())
                .toList();
    }

    /**
     * Adds or corrects what is known. Handlers and supervisors may correct every fact; everybody else who sees the
     * incident may do what {@link Fact#right()} says.
     *
     * @param version of the incident that the person was looking at
     * @param why in a few words; may be empty
     * @throws NotFoundException if there is none that the person may see
     * @throws AccessDeniedException if the person may not change one of these facts
     * @throws InvalidFacts if a fact cannot be
     * @throws StaleIncident if somebody else has changed it meanwhile, or merged it into another
     */
    @Transactional
    public Incident correct(UUID id, long version, Facts facts, Particulars particulars, String why) {
        visible(id);
        IncidentRecord incident = surviving.lock(id);
        List<FactChange> changes = new ArrayList<>(FactChange.between(incident.facts(), facts));
        List<FactChange> told = FactChange.between(incident.particulars(), particulars);
        if (changes.isEmpty() && told.isEmpty()) {
            return incident.toIncident();
        }
        if (incident.toIncident().version() != version
                || !incident.toIncident().id().equals(id)) {
            throw new StaleIncident(incident.toIncident());
        }
        refuseUnlessPermitted(changes, facts, incident.status());
        changes.addAll(told);
        FactChecks.check(facts, particulars, LocalDateTime.now(clock));
        incident.correct(facts, particulars);
        Incident corrected = incidents.saveAndFlush(incident).toIncident();
        String detail = changes.stream().map(FactChange::toString).collect(Collectors.joining("; "));
        audit.record("incident.corrected", id, why.isBlank() ? detail : detail + " (" + why.strip() + ")");
        events.publishEvent(new IncidentFactsChanged(id, corrected.policyId(), changes));
        return corrected;
    }

    /** Corrects facts, and leaves what is told beside them as it is. */
    @Transactional
    public Incident correct(UUID id, long version, Facts facts, String why) {
        return correct(id, version, facts, visible(id).particulars(), why);
    }

    private void refuseUnlessPermitted(List<FactChange> changes, Facts after, IncidentStatus status) {
        if (!signedIn.person().role().decides() && !MissingFacts.permit(changes, after, status)) {
            throw new AccessDeniedException("Only a handler corrects facts that have been given");
        }
    }

    /**
     * Keeps how far the incident has come, which follows from its lines and the decisions about them: whoever keeps the
     * decisions tells it, within the transaction of what somebody did who may do it.
     *
     * @throws NotFoundException if there is none that the person may see
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Incident moveTo(UUID id, IncidentStatus status) {
        IncidentRecord incident = visible(id);
        if (incident.status() != status) {
            audit.record("incident.status", id, incident.status().code() + " → " + status.code());
            incident.moveTo(status);
        }
        return incidents.saveAndFlush(incident).toIncident();
    }

    /**
     * Adds an incident from a claim file; one whose id is known already stays as it is. It counts as received when the
     * insurer was notified, and now where that has not happened.
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Incident importIncident(UUID id, UUID policyId, Facts facts, String description) {
        return incidents
                .findById(id)
                .orElseGet(() -> {
                    LocalDateTime notified = facts.insurerNotifiedAt();
                    Instant received = notified == null
                            ? clock.instant()
                            : notified.atZone(Japan.ZONE).toInstant();
                    return add(
                            id,
                            policies.get(policyId),
                            received,
                            facts,
                            Particulars.NONE.with(edit -> edit.description = description));
                })
                .toIncident();
    }

    /**
     * Takes in what the person who is here reports of a policy that this person may see.
     *
     * @throws NotFoundException if there is no such policy
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    @Transactional
    public Incident receive(UUID policyId, Instant received, Facts facts, Particulars particulars) {
        return add(UUID.randomUUID(), policies.get(policyId), received, facts, particulars)
                .toIncident();
    }

    /** The number for a report that is received now, before anybody knows under which policy. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReceiptNumber nextNumber(Instant received) {
        return ReceiptNumber.of(incidents.nextNumber(), received);
    }

    /**
     * Takes in what somebody without an account reported, under the number and the time of its receipt.
     *
     * @param reporter who reported it, as that person said
     * @throws NotFoundException if there is no such policy that the person who is here may see
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR', 'HANDLER', 'SUPERVISOR')")
    @Transactional
    public Incident receive(
            UUID policyId,
            ReceiptNumber number,
            Instant received,
            String reporter,
            Facts facts,
            Particulars particulars) {
        return add(UUID.randomUUID(), number, policies.get(policyId), received, reporter, facts, particulars)
                .toIncident();
    }

    /** What was reported in a drill, in the order of the reports; for the drill's own room. */
    public List<UUID> ofDrill(UUID drillId) {
        return incidents.idsOfDrill(drillId);
    }

    /** The drills to which these incidents belong, whoever's they are; for the drill's own room. */
    public Set<UUID> drillsOf(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : incidents.drillsOf(ids);
    }

    /** From now on the clock of a drill's incidents stands so; for the drill's own room. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveClock(Rehearsal rehearsal) {
        incidents.move(rehearsal.drill(), rehearsal.ahead().toSeconds(), rehearsal.endedAt());
    }

    /** @throws InvalidFacts if something of it cannot be */
    public void check(Facts facts, Particulars particulars) {
        FactChecks.check(facts, particulars, LocalDateTime.now(clock));
    }

    private IncidentRecord add(UUID id, Policy policy, Instant received, Facts facts, Particulars particulars) {
        String reporter = signedIn.person().displayName();
        ReceiptNumber number = policy.rehearsal() == null
                ? nextNumber(received)
                : ReceiptNumber.ofDrill(incidents.nextDrillNumber(), received);
        return add(id, number, policy, received, reporter, facts, particulars);
    }

    private IncidentRecord add(
            UUID id,
            ReceiptNumber number,
            Policy policy,
            Instant received,
            String reporter,
            Facts facts,
            Particulars particulars) {
        IncidentRecord incident = incidents.saveAndFlush(new IncidentRecord(
                id,
                number,
                policy,
                received.truncatedTo(ChronoUnit.SECONDS),
                signedIn.person().id(),
                reporter,
                facts,
                particulars));
        audit.record("incident.reported", id, incident.toIncident().receiptNumber());
        events.publishEvent(new IncidentReported(id, policy.id()));
        return incident;
    }

    private IncidentRecord visible(UUID id) {
        return seen(incidents.findById(id).orElseThrow(NotFoundException::new));
    }

    private IncidentRecord seen(IncidentRecord incident) {
        CurrentPerson person = signedIn.person();
        if (!incident.isVisibleTo(person)) {
            throw new NotFoundException();
        }
        return incident;
    }
}
