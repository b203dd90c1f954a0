package io.shirase.drill;

import io.shirase.audit.AuditTrail;
import io.shirase.consent.Consents;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.report.Reports;
import io.shirase.storage.DrillIsOver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drills of the firm of whoever is here. A drill of another firm does not exist; for nobody else there are any. */
@Service
@Transactional
@PreAuthorize("hasRole('POLICYHOLDER')")
public class Drills {

    /** So many a firm keeps at once. */
    public static final int MOST = 20;

    private static final Duration FARTHEST = Duration.ofDays(3653);

    private final DrillRepository drills;
    private final DrillRemoval removal;
    private final Stories stories;
    private final Policies policies;
    private final Incidents incidents;
    private final Reports reports;
    private final Consents consents;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Drills(
            DrillRepository drills,
            DrillRemoval removal,
            Stories stories,
            Policies policies,
            Incidents incidents,
            Reports reports,
            Consents consents,
            AuditTrail audit,
            SignedIn signedIn,
            Clock clock) {
        this.drills = drills;
        this.removal = removal;
        this.stories = stories;
        this.policies = policies;
        this.incidents = incidents;
        this.reports = reports;
        this.consents = consents;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Those of the firm, the latest first. */
    @Transactional(readOnly = true)
    public List<Drill> list() {
        return drills.findByOrganisationIdOrderByStartedAtDesc(signedIn.person().organisationId()).stream()
                .map(DrillRecord::toDrill)
                .toList();
    }

    /** The policies that a drill can be played with: those in force. */
    @Transactional(readOnly = true)
    public List<Policy> playable() {
        LocalDateTime now = LocalDateTime.now(clock);
        return policies.list().stream().filter(policy -> policy.covers(now)).toList();
    }

    /** @throws NotFoundException if the firm has no such drill */
    @Transactional(readOnly = true)
    public Drill get(UUID id) {
        return own(drills.findById(id)).toDrill();
    }

    /** What was reported in a drill, in the order of the reports. */
    @Transactional(readOnly = true)
    public List<UUID> incidents(UUID id) {
        get(id);
        return incidents.ofDrill(id);
    }

    /**
     * The drill of the firm to which one of these belongs: a drill, policy, incident, report or request for consent.
     *
     * @return empty where all of them are real, or nobody's
     */
    @Transactional(readOnly = true)
    public Optional<Drill> about(Collection<UUID> ids) {
        CurrentPerson person = signedIn.person();
        if (ids.isEmpty() || !drills.existsByOrganisationId(person.organisationId())) {
            return Optional.empty();
        }
        Set<UUID> things = new HashSet<>(ids);
        things.addAll(reports.policiesOf(ids));
        things.addAll(consents.incidentsOf(ids));
        Set<UUID> wanted = new HashSet<>(ids);
        wanted.addAll(policies.drillsOf(things));
        wanted.addAll(incidents.drillsOf(things));
        return drills.findByIdIn(wanted).stream()
                .filter(drill -> drill.isOf(person))
                .map(DrillRecord::toDrill)
                .findFirst();
    }

    /**
     * Starts a drill; the same id again is the same drill.
     *
     * @param id chosen by the caller
     * @throws NotFoundException if there is no such policy to play with, or no such story
     * @throws TooManyDrills if the firm keeps {@link #MOST} already
     */
    public Drill start(UUID id, UUID policyId, String story) {
        Optional<DrillRecord> before = drills.findById(id);
        if (before.isPresent()) {
            return own(before).toDrill();
        }
        CurrentPerson person = signedIn.person();
        if (drills.findByOrganisationIdOrderByStartedAtDesc(person.organisationId())
                        .size()
                >= MOST) {
            throw new TooManyDrills();
        }
        if (stories.find(story).isEmpty()) {
            throw new NotFoundException();
        }
        Policy original = policies.get(policyId);
        Policy copy = policies.rehearse(id, original);
        DrillRecord drill = drills.saveAndFlush(new DrillRecord(id, copy, policyId, story, person, clock.instant()));
        audit.record("drill.started", id, story + " " + original.certificateNumber());
        return drill.toDrill();
    }

    /**
     * Moves the clock of a drill on, of this drill alone. It never goes back.
     *
     * @param ahead how much later it shall be in the drill than it is; no more than ten years
     * @throws NotFoundException if the firm has no such drill
     */
    public Drill moveTo(UUID id, Duration ahead) {
        DrillRecord drill = own(drills.lock(id));
        if (drill.isOver() || ahead.compareTo(drill.ahead()) <= 0 || ahead.compareTo(FARTHEST) > 0) {
            return drill.toDrill();
        }
        drill.moveTo(ahead);
        audit.record("drill.moved", id, ahead.toString());
        return marked(drill);
    }

    /**
     * Ends a drill: its clock stops, nothing in it can be changed any more ({@link DrillIsOver}), and what happened can be
     * looked back on.
     *
     * @throws NotFoundException if the firm has no such drill
     */
    public Drill end(UUID id) {
        DrillRecord drill = own(drills.lock(id));
        if (!drill.isOver()) {
            drill.end(clock.instant());
            audit.record("drill.ended", id, "");
            return marked(drill);
        }
        return drill.toDrill();
    }

    /**
     * Deletes a drill with everything that was played in it.
     *
     * @throws NotFoundException if the firm has no such drill
     */
    public void delete(UUID id) {
        DrillRecord drill = own(drills.lock(id));
        Drill gone = drill.toDrill();
        drills.delete(drill);
        removal.remove(gone);
        audit.record("drill.deleted", id, gone.story());
    }

    /** What time it is in a drill. */
    public Instant now(Drill drill) {
        return drill.rehearsal().at(clock.instant());
    }

    private Drill marked(DrillRecord changed) {
        Drill drill = drills.saveAndFlush(changed).toDrill();
        policies.moveClock(drill.rehearsal());
        incidents.moveClock(drill.rehearsal());
        return drill;
    }

    private DrillRecord own(Optional<DrillRecord> drill) {
        CurrentPerson person = signedIn.person();
        return drill.filter(found -> found.isOf(person)).orElseThrow(NotFoundException::new);
    }
}
