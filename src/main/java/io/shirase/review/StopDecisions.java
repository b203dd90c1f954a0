package io.shirase.review;

import io.shirase.assessment.Claim;
import io.shirase.audit.AuditTrail;
import io.shirase.claim.AcceptedStop;
import io.shirase.claim.Claims;
import io.shirase.claim.InterruptionEntry;
import io.shirase.claim.InterruptionJson;
import io.shirase.claim.Interruptions;
import io.shirase.claim.InterruptionsChanged;
import io.shirase.claim.Outlook;
import io.shirase.claim.StopOutlook;
import io.shirase.identity.AuthorityLimits;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.ledger.Postings;
import io.shirase.money.Yen;
import io.shirase.review.StopDecision.Kind;
import io.shirase.review.StopRefused.Why;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With which figures the insurer accepts stops of the business; only claim handlers and supervisors decide. */
@Service
@Transactional
public class StopDecisions {

    private final StopLedger ledger;
    private final Interruptions interruptions;
    private final Claims claims;
    private final Incidents incidents;
    private final Postings books;
    private final AuthorityLimits limits;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StopDecisions(
            StopLedger ledger,
            Interruptions interruptions,
            Claims claims,
            Incidents incidents,
            Postings books,
            AuthorityLimits limits,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.interruptions = interruptions;
        this.claims = claims;
        this.incidents = incidents;
        this.books = books;
        this.limits = limits;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a person decides.
     *
     * @param id made with the form, so that a double click decides once
     * @param seenEntries how many entries the person has seen
     * @param seenVersion of the figures that the person has seen
     * @param figures of {@link Kind#CORRECT}, as they are held right; else null
     */
    public record Wanted(
            UUID id,
            UUID stopId,
            int seenEntries,
            long seenVersion,
            Kind kind,
            Claim.@Nullable Interruption figures,
            String words) {}

    /**
     * The stops of the policy of an incident, in the order entered.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public List<StopStanding> of(UUID incidentId) {
        return interruptions.ofPolicy(incidents.get(incidentId).policyId()).stream()
                .map(ledger::standing)
                .toList();
    }

    /**
     * Decides about a stop; above a person's authority it becomes a proposal. The same id again changes nothing.
     *
     * @throws StopRefused if it cannot stand, or the figures or what was decided have moved on
     * @throws io.shirase.claim.InvalidInterruption if the figures cannot stand in a claim
     * @throws NotFoundException if there is no such incident or stop for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public StopStanding decide(UUID incidentId, Wanted wanted) {
        Incident incident = incidents.lock(incidentId);
        Yen elsewhere = books.lockAcceptedElsewhere(incident.policyId(), incident.id());
        StopStanding standing = find(incident, wanted.stopId());
        if (standing.entries().stream().anyMatch(entry -> entry.id().equals(wanted.id()))) {
            return standing;
        }
        CurrentPerson person = signedIn.person();
        String words = PlainText.of(wanted.words()).strip();
        check(standing, wanted, words, person);
        Claim.Interruption figures = figures(standing, wanted);
        boolean proposed = figures != null && isProposal(incident, standing, figures, elsewhere, person);
        StopDecision entry = new StopDecision(
                wanted.id(),
                wanted.stopId(),
                standing.entries().size() + 1,
                incident.id(),
                wanted.kind(),
                figures,
                words,
                proposed,
                standing.stop().version(),
                person.username(),
                clock.instant());
        ledger.add(entry);
        audit.record(
                "stop." + (proposed ? "propose" : entry.kind().code()),
                wanted.stopId(),
                words + (figures == null ? "" : " " + InterruptionJson.write(figures)));
        events.publishEvent(new InterruptionsChanged(incident.policyId()));
        return find(incident, wanted.stopId());
    }

    private StopStanding find(Incident incident, UUID stopId) {
        return interruptions.ofPolicy(incident.policyId()).stream()
                .filter(stop -> stop.id().equals(stopId))
                .findFirst()
                .map(ledger::standing)
                .orElseThrow(NotFoundException::new);
    }

    private static void check(StopStanding standing, Wanted wanted, String words, CurrentPerson person) {
        InterruptionEntry stop = standing.stop();
        boolean isReturn = wanted.kind() == Kind.RETURN;
        if (standing.entries().size() != wanted.seenEntries()
                || stop.version() != wanted.seenVersion()
                || (isReturn && standing.proposal().isEmpty())) {
            throw new StopRefused(Why.MOVED_ON);
        }
        if (stop.changedBy().equals(person.username())) {
            throw new StopRefused(Why.OWN);
        }
        standing.proposal().ifPresent(proposal -> {
            if (person.role() != Role.SUPERVISOR) {
                throw new StopRefused(Why.WAITS_FOR_SUPERVISOR);
            }
            if (proposal.by().equals(person.username())) {
                throw new StopRefused(Why.OWN_PROPOSAL);
            }
        });
        if (wanted.kind() != Kind.ACCEPT && words.isEmpty()) {
            throw new StopRefused(Why.WORDS_MISSING);
        }
        if (words.length() > StopDecision.MAX_WORDS) {
            throw new StopRefused(Why.WORDS_LONG);
        }
    }

    private static Claim.@Nullable Interruption figures(StopStanding standing, Wanted wanted) {
        return switch (wanted.kind()) {
            case ACCEPT -> standing.stop().facts();
            case CORRECT -> {
                Claim.Interruption typed = Objects.requireNonNull(wanted.figures());
                Claim.Interruption named = new Claim.Interruption(
                        standing.stop().facts().id(), typed.stops(), typed.profit(), typed.continuation());
                Interruptions.refuseInvalid(named);
                yield named;
            }
            case DENY -> StopFigures.nothing(standing.stop().facts());
            case RETURN -> null;
        };
    }

    private boolean isProposal(
            Incident incident, StopStanding standing, Claim.Interruption figures, Yen elsewhere, CurrentPerson person) {
        Outlook before = claims.outlook(incident.policyId());
        Yen others = elsewhere
                .plus(before.sumsOf(incident.id()).accepted())
                .plus(sum(before.stops().stream()
                        .filter(stop -> isOther(stop, incident, figures))
                        .toList()));
        AuthorityLimits.Proposed proposed = standing.proposal()
                .map(entry -> new AuthorityLimits.Proposed(
                        entry.by(), loss(incident, Objects.requireNonNull(entry.figures()))))
                .orElse(null);
        return limits.needsSecond(person, incident.product(), loss(incident, figures), others, proposed);
    }

    /** Those decided from another incident's desk are counted there. */
    private static boolean isOther(StopOutlook stop, Incident incident, Claim.Interruption figures) {
        AcceptedStop decided = stop.decided();
        return decided != null
                && decided.incidentId().equals(incident.id())
                && !stop.name().equals(figures.id());
    }

    /** Whole yen that would be accepted of a stop with these figures, before deductible and limits. */
    private Yen loss(Incident incident, Claim.Interruption figures) {
        return sum(asIf(incident, figures).stops().stream()
                .filter(stop -> stop.name().equals(figures.id()))
                .toList());
    }

    private static Yen sum(List<StopOutlook> stops) {
        return stops.stream().map(StopOutlook::loss).reduce(Yen.ZERO, Yen::plus);
    }

    /**
     * What the policy period would come to with these figures of a stop. Nothing is changed.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Outlook asIf(Incident incident, Claim.Interruption figures) {
        return claims.asIf(
                incident.policyId(),
                claim -> claim.withInterruptions(claim.interruptions().stream()
                        .map(stop -> stop.id().equals(figures.id()) ? figures : stop)
                        .toList()));
    }
}
