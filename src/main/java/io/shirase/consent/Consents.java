package io.shirase.consent;

import io.shirase.audit.AuditTrail;
import io.shirase.audit.InWords;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.money.Yen;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The insurer's consent to costs before they are ordered. Whoever may see an incident may see its requests; whoever reports
 * asks; who decides about claims answers. For everybody else they do not exist.
 */
@Service
@Transactional
public class Consents {

    /** How many waiting requests are listed; the others follow when these are answered. */
    public static final int LISTED = 200;

    private final ConsentRequestRepository requests;
    private final ConsentEntryRepository entries;
    private final ConsentLinkRepository links;
    private final ConsentBook book;
    private final ConsentRules rules;
    private final ConsentMails mails;
    private final Expenses expenses;
    private final Receipts receipts;
    private final Incidents incidents;
    private final Merges merges;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consents(
            ConsentRequestRepository requests,
            ConsentEntryRepository entries,
            ConsentLinkRepository links,
            ConsentBook book,
            ConsentRules rules,
            ConsentMails mails,
            Expenses expenses,
            Receipts receipts,
            Incidents incidents,
            Merges merges,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.links = links;
        this.book = book;
        this.rules = rules;
        this.mails = mails;
        this.expenses = expenses;
        this.receipts = receipts;
        this.incidents = incidents;
        this.merges = merges;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for consent to a line that is not paid yet. The same id again is the same submit again and changes nothing.
     *
     * @param quotations ids of files of the same incident; they prove the line as well
     * @throws ConsentRefused if it cannot be asked: the reason is missing, the line was paid or is asked for already
     * @throws NotFoundException if there is no such line for this person
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public Consent ask(UUID id, UUID lineId, String why, List<UUID> quotations) {
        incidents.lock(expenses.get(lineId).incidentId());
        ExpenseLine line = expenses.get(lineId);
        ConsentRequestRecord before = requests.findById(id).orElse(null);
        if (before != null) {
            return told(visible(before));
        }
        String words = PlainText.of(why).strip();
        rules.checkRequest(line, words, ofLine(lineId).orElse(null));
        if (receipts.of(line.incidentId(), quotations).size()
                < Set.copyOf(quotations).size()) {
            throw ConsentRefused.because("quotations", "quotation-unknown");
        }
        prove(line, quotations);
        ConsentRequestRecord asked = requests.saveAndFlush(new ConsentRequestRecord(
                id,
                requests.lastNumber(line.incidentId()) + 1,
                line,
                words,
                quotations,
                signedIn.person().username(),
                clock.instant()));
        link(lineId, id);
        Consent consent = visible(asked);
        audit.record("consent.asked", id, consent.number() + " " + InWords.of(consent.amount()));
        mails.asked(incidents.get(line.incidentId()), consent);
        events.publishEvent(new ConsentsChanged(line.incidentId()));
        return consent;
    }

    private void prove(ExpenseLine line, List<UUID> quotations) {
        Set<UUID> attached = new LinkedHashSet<>(line.receipts());
        if (attached.addAll(quotations)) {
            expenses.edit(line.id(), line.version(), line.facts(), List.copyOf(attached));
        }
    }

    /**
     * The insurer grants, refuses or asks back. The same id again changes nothing.
     *
     * @param seen how many entries the person has seen
     * @throws ConsentRefused if it cannot stand, or something was entered since
     * @throws NotFoundException if there is no such request for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Consent answer(UUID requestId, UUID entryId, int seen, ConsentAnswer answer) {
        return enter(requestId, entryId, seen, answer);
    }

    /** Whoever asked replies to a question; else as {@link #answer}. */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public Consent reply(UUID requestId, UUID entryId, int seen, String words) {
        return enter(requestId, entryId, seen, new ConsentAnswer(ConsentStep.REPLY, words, null, null));
    }

    /** It is needed no longer; else as {@link #answer}. */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public Consent withdraw(UUID requestId, UUID entryId, int seen) {
        return enter(requestId, entryId, seen, new ConsentAnswer(ConsentStep.WITHDRAW, "", null, null));
    }

    private Consent enter(UUID requestId, UUID entryId, int seen, ConsentAnswer typed) {
        Incident incident = incidents.lock(get(requestId).incidentId());
        Consent consent = read(requestId);
        if (consent.entries().stream().anyMatch(entry -> entry.id().equals(entryId))) {
            return get(requestId);
        }
        ConsentAnswer answer =
                new ConsentAnswer(typed.step(), PlainText.of(typed.words()).strip(), typed.amount(), typed.until());
        CurrentPerson person = signedIn.person();
        rules.checkEntry(consent, expenses.get(consent.lineId()), seen, answer, person);
        ConsentStep step = isProposal(consent, incident, answer, person) ? ConsentStep.PROPOSE : answer.step();
        ConsentEntry entry = new ConsentEntry(
                entryId,
                consent.entries().size() + 1,
                step,
                answer.words(),
                answer.amount(),
                answer.until(),
                person.username(),
                clock.instant());
        entries.saveAndFlush(new ConsentEntryRecord(requestId, entry));
        Consent now = get(requestId);
        audit.record("consent." + step.code(), requestId, now.number() + " " + InWords.of(entry));
        mails.entered(incident, now, entry);
        events.publishEvent(new ConsentsChanged(incident.id()));
        return now;
    }

    private boolean isProposal(Consent consent, Incident incident, ConsentAnswer answer, CurrentPerson person) {
        Yen amount = answer.amount();
        if (answer.step() != ConsentStep.GRANT || amount == null) {
            return false;
        }
        Yen others = ofIncident(incident.id()).stream()
                .filter(other -> !other.id().equals(consent.id()))
                .flatMap(other -> other.grant().stream())
                .flatMap(grant -> Stream.ofNullable(grant.amount()))
                .reduce(Yen.ZERO, Yen::plus);
        return rules.isProposal(consent, incident, amount, others, person);
    }

    /**
     * Has a line rest on what was granted for another of the same incident.
     *
     * @throws ConsentRefused if nothing was granted
     * @throws NotFoundException if there is no such line or request for this person, or they are of two incidents
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public void rest(UUID lineId, UUID requestId) {
        UUID incident = incidents.lock(expenses.get(lineId).incidentId()).id();
        Consent consent = get(requestId);
        if (!incidents.surviving(consent.incidentId()).id().equals(incident)) {
            throw new NotFoundException();
        }
        if (consent.state() != ConsentState.GRANTED) {
            throw ConsentRefused.because("", "not-granted");
        }
        if (!isOn(lineId, requestId)) {
            link(lineId, requestId);
            audit.record("consent.linked", lineId, consent.number());
        }
    }

    /**
     * The line rests on no request any more. One that rests on none stays so.
     *
     * @throws NotFoundException if there is no such line for this person
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public void release(UUID lineId) {
        incidents.lock(expenses.get(lineId).incidentId());
        ofLine(lineId).ifPresent(consent -> {
            link(lineId, null);
            audit.record("consent.unlinked", lineId, consent.number());
        });
    }

    private boolean isOn(UUID lineId, UUID requestId) {
        return links.findFirstByLineIdOrderByNumberDesc(lineId)
                .filter(link -> requestId.equals(link.requestId()))
                .isPresent();
    }

    private void link(UUID lineId, @Nullable UUID requestId) {
        links.saveAndFlush(new ConsentLinkRecord(
                lineId,
                links.lastNumber(lineId) + 1,
                requestId,
                signedIn.person().username(),
                clock.instant()));
    }

    /** @throws NotFoundException if there is no such request for this person */
    @Transactional(readOnly = true)
    public Consent get(UUID id) {
        return told(read(id));
    }

    private Consent read(UUID id) {
        return visible(requests.findById(id).orElseThrow(NotFoundException::new));
    }

    /** The incidents that these requests are about, whoever's they are; for whoever then asks for those. */
    @Transactional(readOnly = true)
    public Set<UUID> incidentsOf(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : requests.incidentsOf(ids);
    }

    private Consent visible(ConsentRequestRecord record) {
        incidents.get(record.incidentId());
        return book.read(List.of(record)).getFirst();
    }

    /** What goes on between claim handler and supervisor is theirs until it stands. */
    private Consent told(Consent consent) {
        return signedIn.person().role().decides() ? consent : consent.told();
    }

    /**
     * Those of an incident and of what was merged into it, in the order in which they were asked.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<Consent> ofIncident(UUID incidentId) {
        return book.read(requests.findByIncidentIdInOrderByAskedAt(merges.together(incidentId))).stream()
                .map(this::told)
                .toList();
    }

    /**
     * The request that a line rests on; empty where it rests on none.
     *
     * @throws NotFoundException if there is no such line for this person
     */
    @Transactional(readOnly = true)
    public Optional<Consent> ofLine(UUID lineId) {
        expenses.get(lineId);
        return links.findFirstByLineIdOrderByNumberDesc(lineId)
                .map(ConsentLinkRecord::requestId)
                .map(this::get);
    }

    /** Those that wait for the insurer, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public List<Consent> waiting() {
        return book.read(requests.findWaiting(Limit.of(LISTED)));
    }
}
