package io.shirase.damages;

import io.shirase.audit.AuditTrail;
import io.shirase.audit.InWords;
import io.shirase.expense.ExpensesChanged;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.money.Yen;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The claims of others against the firm. Whoever may see an incident may see them; whoever reports enters them and what
 * becomes of them; who decides about claims agrees to settlements. For everybody else they do not exist.
 */
@Service
@Transactional
public class DamagesClaims {

    private final DamagesStore store;
    private final DamagesRules rules;
    private final DamagesMails mails;
    private final Incidents incidents;
    private final Merges merges;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DamagesClaims(
            DamagesStore store,
            DamagesRules rules,
            DamagesMails mails,
            Incidents incidents,
            Merges merges,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.mails = mails;
        this.incidents = incidents;
        this.merges = merges;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a claim. The same id again is the same submit again and changes nothing.
     *
     * @throws DamagesRefused if the facts cannot stand
     * @throws NotFoundException if there is no such incident for this person
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public DamagesClaim add(UUID id, UUID incidentId, DamagesFacts typed) {
        Incident incident = incidents.lock(incidentId);
        if (store.find(id).isPresent()) {
            return get(id);
        }
        DamagesFacts facts = plain(typed);
        rules.check(facts);
        String by = signedIn.person().username();
        store.add(
                new DamagesClaim(
                        id, incident.id(), store.nextNumber(incident.id()), facts, null, null, by, by, 0, List.of()),
                clock.instant());
        audit.record("damages.added", id, facts);
        return get(id);
    }

    /**
     * @param seen the version that the person was shown
     * @throws DamagesRefused if the facts cannot stand, or it was changed since; nothing was saved
     * @throws NotFoundException if there is no such claim for this person
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public DamagesClaim edit(UUID id, long seen, DamagesFacts typed) {
        Incident incident = incidents.lock(get(id).incidentId());
        DamagesFacts facts = plain(typed);
        rules.check(facts);
        if (read(id).facts().equals(facts)) {
            return get(id);
        }
        if (!store.change(id, seen, facts, signedIn.person().username(), clock.instant())) {
            throw DamagesRefused.because("", "moved-on");
        }
        audit.record("damages.changed", id, facts);
        events.publishEvent(new ExpensesChanged(incident.id()));
        return get(id);
    }

    private static DamagesFacts plain(DamagesFacts typed) {
        return new DamagesFacts(
                PlainText.of(typed.claimant()),
                typed.madeAt(),
                typed.channel(),
                typed.asked(),
                PlainText.of(typed.note()));
    }

    /**
     * The firm says how far it has come, or asks the insurer to agree to a settlement. The same id again changes nothing.
     *
     * @param seen how many entries the person has seen
     * @throws DamagesRefused if it cannot stand, or something was entered since
     * @throws NotFoundException if there is no such claim for this person
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public DamagesClaim say(UUID claimId, UUID entryId, int seen, DamagesAnswer answer) {
        if (answer.step().isInsurers()) {
            throw DamagesRefused.because("", "moved-on");
        }
        return enter(claimId, entryId, seen, answer);
    }

    /** The insurer agrees to a settlement or does not; else as {@link #say}. */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public DamagesClaim answer(UUID claimId, UUID entryId, int seen, DamagesAnswer answer) {
        if (!answer.step().isInsurers()) {
            throw DamagesRefused.because("", "moved-on");
        }
        return enter(claimId, entryId, seen, answer);
    }

    private DamagesClaim enter(UUID claimId, UUID entryId, int seen, DamagesAnswer typed) {
        Incident incident = incidents.lock(get(claimId).incidentId());
        DamagesClaim claim = read(claimId);
        if (claim.entries().stream().anyMatch(entry -> entry.id().equals(entryId))) {
            return get(claimId);
        }
        DamagesAnswer answer = new DamagesAnswer(
                typed.step(),
                typed.amount(),
                typed.day(),
                PlainText.of(typed.words()).strip());
        CurrentPerson person = signedIn.person();
        rules.check(claim, seen, answer, person);
        boolean isProposal = answer.step() == DamagesStep.AGREE
                && rules.isProposal(
                        claim, incident, Objects.requireNonNull(answer.amount()), agreedElse(incident, claim), person);
        DamagesEntry entry = new DamagesEntry(
                entryId,
                claim.entries().size() + 1,
                isProposal ? DamagesStep.PROPOSE : answer.step(),
                answer.step().hasAmount() ? answer.amount() : null,
                answer.step().hasDay() ? answer.day() : null,
                answer.words(),
                person.username(),
                clock.instant());
        store.add(claimId, entry);
        audit.record("damages." + entry.step().code(), claimId, InWords.of(entry));
        mails.entered(incident, claim, entry);
        events.publishEvent(new ExpensesChanged(incident.id()));
        return get(claimId);
    }

    /** Whole yen of what was agreed to in the incident but for this claim. */
    private Yen agreedElse(Incident incident, DamagesClaim claim) {
        return ofIncident(incident.id()).stream()
                .filter(other -> !other.id().equals(claim.id()))
                .flatMap(other -> other.agreement().stream())
                .flatMap(agreed -> Stream.ofNullable(agreed.amount()))
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** @throws NotFoundException if there is no such claim for this person */
    @Transactional(readOnly = true)
    public DamagesClaim get(UUID id) {
        return told(read(id));
    }

    private DamagesClaim read(UUID id) {
        DamagesClaim claim = Optional.of(id).flatMap(store::find).orElseThrow(NotFoundException::new);
        incidents.get(claim.incidentId());
        return claim;
    }

    /** What goes on between claim handler and supervisor is theirs until it stands. */
    private DamagesClaim told(DamagesClaim claim) {
        return signedIn.person().role().decides() ? claim : claim.told();
    }

    /**
     * Those of an incident and of what was merged into it, in the order in which they were entered.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<DamagesClaim> ofIncident(UUID incidentId) {
        return store.ofIncidents(merges.together(incidentId)).stream()
                .map(this::told)
                .toList();
    }
}
