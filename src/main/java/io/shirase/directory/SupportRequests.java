package io.shirase.directory;

import io.shirase.audit.AuditTrail;
import io.shirase.consent.Consents;
import io.shirase.directory.SupportEntry.Kind;
import io.shirase.directory.SupportStore.Kept;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Help that insured ask for. Whoever may see an incident may see its requests; whoever reports asks, brings the quotation and
 * closes; the hotline and whoever decides about claims name a vendor. For everybody else they do not exist.
 */
@Service
@Transactional
public class SupportRequests {

    /** How many waiting requests are listed; the others follow when these are answered. */
    public static final int LISTED = 200;

    private final SupportStore store;
    private final Support support;
    private final VendorStore vendors;
    private final SupportMails mails;
    private final Expenses expenses;
    private final Consents consents;
    private final Incidents incidents;
    private final Merges merges;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    SupportRequests(
            SupportStore store,
            Support support,
            VendorStore vendors,
            SupportMails mails,
            Expenses expenses,
            Consents consents,
            Incidents incidents,
            Merges merges,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.support = support;
        this.vendors = vendors;
        this.mails = mails;
        this.expenses = expenses;
        this.consents = consents;
        this.incidents = incidents;
        this.merges = merges;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for help; the same id again is the same submit again and changes nothing.
     *
     * @param function code of what a vendor is to do
     * @param step code of the plan's step that it is asked from; empty where it is none
     * @param words what is wanted; may be empty
     * @throws InvalidSupport if the words are too long
     * @throws NotFoundException if there is no such incident for this person, or no such function or step
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public SupportRequest ask(UUID id, UUID incidentId, String function, String step, String words) {
        Incident incident = incidents.lock(incidentId);
        if (support.function(function).isEmpty()
                || (!step.isEmpty() && support.step(step).isEmpty())) {
            throw new NotFoundException();
        }
        if (store.find(id).isPresent()) {
            return get(id);
        }
        Kept asked = new Kept(
                id,
                incident.id(),
                store.lastNumber(incident.id()) + 1,
                function,
                step,
                checked(words),
                clock.instant(),
                signedIn.person().displayName(),
                List.of());
        store.add(asked);
        audit.record("support.asked", incident.id(), asked.number() + " " + function);
        mails.asked(incident, id);
        return get(id);
    }

    /**
     * Names a vendor; another one may be named later. The same entry again changes nothing.
     *
     * @param seen how many entries the person has seen
     * @param vendor of the directory; null where it is one that is not in it
     * @param name of one that is not in it; else it is taken from there
     * @throws InvalidSupport if nobody is named, the words are too long, or something was entered since
     * @throws NotFoundException if there is no such request for this person, or no such vendor
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public SupportRequest introduce(
            UUID requestId, UUID entryId, int seen, @Nullable UUID vendor, String name, String words) {
        String typed = PlainText.of(name).strip();
        String called = vendor == null
                ? typed
                : vendors.find(vendor).orElseThrow(NotFoundException::new).name();
        if (called.isEmpty()) {
            throw InvalidSupport.because("vendor", "nobody");
        }
        if (called.length() > Vendor.MAX_NAME) {
            throw InvalidSupport.because("vendor", "long", Vendor.MAX_NAME);
        }
        return enter(requestId, entryId, seen, Kind.INTRODUCED, vendor, called, null, words);
    }

    /** Says that nobody can be named, and why; else as {@link #introduce}. */
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public SupportRequest nobody(UUID requestId, UUID entryId, int seen, String words) {
        if (words.isBlank()) {
            throw InvalidSupport.because("words", "words");
        }
        return enter(requestId, entryId, seen, Kind.NOBODY, null, "", null, words);
    }

    /**
     * Makes the vendor's quotation a planned line of the log; the same entry again changes nothing.
     *
     * @param facts of the line, with activity and amount
     * @param receipts ids of files of the same incident: the quotation
     * @throws InvalidExpense if the line cannot stand in a claim
     * @throws InvalidSupport if something was entered since
     * @throws NotFoundException if there is no such request for this person
     */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public SupportRequest quote(UUID requestId, UUID entryId, int seen, ExpenseFacts facts, List<UUID> receipts) {
        SupportRequest request = get(requestId);
        if (request.entries().stream().anyMatch(entry -> entry.id().equals(entryId))) {
            return request;
        }
        UUID line = expenses.add(entryId, request.incidentId(), facts, receipts).id();
        return enter(requestId, entryId, seen, Kind.QUOTED, null, facts.vendor(), line, "");
    }

    /** As {@link #quote}, with a line that stands in the log already. */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public SupportRequest become(UUID requestId, UUID entryId, int seen, UUID lineId) {
        ExpenseLine line = expenses.get(lineId);
        SupportRequest request = get(requestId);
        UUID incident = incidents.surviving(request.incidentId()).id();
        if (!incidents.surviving(line.incidentId()).id().equals(incident)) {
            throw new NotFoundException();
        }
        return enter(requestId, entryId, seen, Kind.QUOTED, null, line.facts().vendor(), lineId, "");
    }

    /** It is needed no longer; else as {@link #introduce}. */
    @PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
    public SupportRequest close(UUID requestId, UUID entryId, int seen) {
        return enter(requestId, entryId, seen, Kind.CLOSED, null, "", null, "");
    }

    private SupportRequest enter(
            UUID requestId,
            UUID entryId,
            int seen,
            Kind kind,
            @Nullable UUID vendor,
            String vendorName,
            @Nullable UUID line,
            String words) {
        Incident incident = incidents.lock(get(requestId).incidentId());
        SupportRequest request = get(requestId);
        if (request.entries().stream().anyMatch(entry -> entry.id().equals(entryId))) {
            return request;
        }
        if (request.entries().size() != seen || request.state() == SupportState.CLOSED) {
            throw InvalidSupport.because("", "moved-on");
        }
        SupportEntry entry = new SupportEntry(
                entryId,
                seen + 1,
                kind,
                vendor,
                vendorName,
                line,
                checked(words),
                clock.instant(),
                signedIn.person().displayName());
        store.add(requestId, entry);
        audit.record("support." + kind.code(), incident.id(), request.number() + " " + vendorName);
        if (kind == Kind.INTRODUCED || kind == Kind.NOBODY) {
            mails.answered(incident, requestId);
        }
        return get(requestId);
    }

    private static String checked(String words) {
        String text = PlainText.of(words).strip();
        if (text.length() > SupportRequest.MAX_WORDS) {
            throw InvalidSupport.because("words", "long", SupportRequest.MAX_WORDS);
        }
        return text;
    }

    /** @throws NotFoundException if there is no such request for this person */
    @Transactional(readOnly = true)
    public SupportRequest get(UUID id) {
        Kept kept = store.find(id).orElseThrow(NotFoundException::new);
        return ofIncident(kept.incident()).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Those of an incident and of what was merged into it, in the order in which they were asked.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<SupportRequest> ofIncident(UUID incidentId) {
        UUID incident = incidents.surviving(incidentId).id();
        List<Kept> kept = store.of(merges.together(incident));
        boolean quoted = kept.stream().flatMap(one -> one.entries().stream()).anyMatch(entry -> entry.line() != null);
        Map<UUID, ExpenseLine> lines = quoted
                ? expenses.ofIncident(incident).stream().collect(Collectors.toMap(ExpenseLine::id, Function.identity()))
                : Map.of();
        return kept.stream().map(one -> whole(one, lines)).toList();
    }

    private SupportRequest whole(Kept kept, Map<UUID, ExpenseLine> lines) {
        ExpenseLine line = kept.entries().reversed().stream()
                .flatMap(entry -> Stream.ofNullable(entry.line()))
                .findFirst()
                .map(lines::get)
                .orElse(null);
        return new SupportRequest(
                kept.id(),
                kept.incident(),
                kept.number(),
                kept.function(),
                kept.step(),
                kept.words(),
                kept.at(),
                kept.by(),
                kept.entries(),
                line,
                line == null ? null : consents.ofLine(line.id()).orElse(null));
    }

    /** Those that wait for somebody to name a vendor, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public List<SupportRequest> waiting() {
        return store.waiting(LISTED).stream().map(kept -> whole(kept, Map.of())).toList();
    }
}
