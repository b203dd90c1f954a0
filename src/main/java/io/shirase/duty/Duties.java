package io.shirase.duty;

import io.shirase.audit.AuditTrail;
import io.shirase.duty.DutyEntry.Kind;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Particulars;
import io.shirase.incident.Told;
import io.shirase.language.Problem;
import io.shirase.storage.PlainText;
import io.shirase.time.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who must be told of an incident, by law, by contract or for one's own good, and whether that was done. Read anew at every
 * look, so a corrected fact moves it at once. Whoever sees an incident sees its duties and may say what was done about them.
 */
@Service
@Transactional
public class Duties {

    public static final int MAX_NUMBER = 100;
    public static final int MAX_WHY = 1000;

    private final Incidents incidents;
    private final Authorities authorities;
    private final DutyStore store;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duties(
            Incidents incidents,
            Authorities authorities,
            DutyStore store,
            AuditTrail audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.authorities = authorities;
        this.store = store;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The duties that an incident brings, in the order of the authorities.
     *
     * @throws NotFoundException if there is none that the person who is here may see
     */
    @Transactional(readOnly = true)
    public List<Duty> of(UUID incidentId) {
        return of(incidents.get(incidentId));
    }

    /** The duties that an incident brings as it is given here. */
    @Transactional(readOnly = true)
    public List<Duty> of(Incident incident) {
        return new DutyReader(incident, store.entries(incident.id()))
                .all(authorities.all(), store.contracts(incident.id()));
    }

    /** The authorities, with where each duty is written. */
    @Transactional(readOnly = true)
    public List<Authority> authorities() {
        return authorities.all();
    }

    /**
     * Says whether a duty applies, whatever the facts say.
     *
     * @param id made before the button is pressed: the same again changes nothing
     * @param applies null where the facts are to decide again
     * @param why must not be empty unless the facts decide
     * @throws NotFoundException if there is no such incident for this person, or it has no such duty
     * @throws InvalidDuty if the reason is missing or too long
     */
    public void decide(UUID id, UUID incidentId, String code, @Nullable Boolean applies, String why) {
        Incident incident = lock(incidentId, code);
        String reason = PlainText.of(why).strip();
        List<Problem> problems = new ArrayList<>();
        if (applies != null && reason.isEmpty()) {
            problems.add(Problem.of("why", "duty.problem.why"));
        }
        if (reason.length() > MAX_WHY) {
            problems.add(Problem.of("why", "incident.problem.long", MAX_WHY));
        }
        InvalidDuty.refuse(problems);
        Kind kind = applies == null ? Kind.BY_FACTS : applies ? Kind.APPLIES : Kind.APPLIES_NOT;
        if (add(incident, id, code, kind, Moment.UNKNOWN, "", reason)) {
            told(incident, "duty.decided", code + ": " + kind + (reason.isEmpty() ? "" : " (" + reason + ")"));
        }
    }

    /**
     * Says that somebody was told. Where the incident itself says whom it has told, it says so from then on.
     *
     * @param id made before the button is pressed: the same again changes nothing
     * @param on when, on the clocks of Japan, as far as that is known
     * @param number under which it was received there; may be empty
     * @throws NotFoundException if there is no such incident for this person, or it has no such duty
     * @throws InvalidDuty if it cannot be
     */
    public void done(UUID id, UUID incidentId, String code, Moment on, String number) {
        Incident incident = lock(incidentId, code);
        String received = PlainText.of(number).strip();
        List<Problem> problems = new ArrayList<>();
        LocalDate day = on.day();
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            problems.add(Problem.of("on", "duty.problem.future"));
        }
        if (received.length() > MAX_NUMBER) {
            problems.add(Problem.of("number", "incident.problem.long", MAX_NUMBER));
        }
        InvalidDuty.refuse(problems);
        if (add(incident, id, code, Kind.DONE, on, received, "")) {
            Told.Whom whom = whom(incident, code);
            if (whom != null) {
                List<Told> told = Stream.concat(
                                incident.particulars().told().stream()
                                        .filter(one -> one.whom() != whom && one.whom() != Told.Whom.NOBODY),
                                Stream.of(new Told(whom, on)))
                        .toList();
                correct(incident, told);
            }
            told(
                    incident,
                    "duty.done",
                    code + (day == null ? "" : " " + day) + (received.isEmpty() ? "" : " " + received));
        }
    }

    /**
     * Takes back that somebody was told.
     *
     * @throws NotFoundException if there is no such incident for this person, or it has no such duty
     */
    public void notDone(UUID id, UUID incidentId, String code) {
        Incident incident = lock(incidentId, code);
        if (add(incident, id, code, Kind.NOT_DONE, Moment.UNKNOWN, "", "")) {
            Told.Whom whom = whom(incident, code);
            if (whom != null) {
                correct(
                        incident,
                        incident.particulars().told().stream()
                                .filter(one -> one.whom() != whom)
                                .toList());
            }
            told(incident, "duty.undone", code);
        }
    }

    /**
     * Enters whom the insured must tell by a contract; the same id again changes nothing.
     *
     * @throws NotFoundException if there is no such incident for this person
     * @throws InvalidDuty if it cannot be kept
     */
    public void add(UUID incidentId, ContractDuty contract) {
        Incident incident = incidents.lock(incidentId);
        InvalidDuty.refuse(contract.problems());
        if (store.add(incident.id(), contract, clock.instant(), name())) {
            told(incident, "duty.contract.added", contract.whom());
        }
    }

    /**
     * Takes a contract's duty out of the list; the trail keeps that it was there.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public void remove(UUID incidentId, UUID contract) {
        Incident incident = incidents.lock(incidentId);
        store.contracts(incident.id()).stream()
                .filter(one -> one.id().equals(contract))
                .findFirst()
                .filter(one -> store.remove(contract, clock.instant(), name()))
                .ifPresent(one -> told(incident, "duty.contract.removed", one.whom()));
    }

    /**
     * Says from when a line's claim can be made, which its limitation runs from.
     *
     * @param id made before the button is pressed: the same again changes nothing
     * @param why in a few words; may be empty
     * @throws NotFoundException if there is no such incident for this person
     * @throws InvalidDuty if the day is missing, or the reason too long
     */
    public void starts(UUID id, UUID incidentId, UUID line, @Nullable LocalDate day, String why) {
        Incident incident = incidents.lock(incidentId);
        String reason = PlainText.of(why).strip();
        List<Problem> problems = new ArrayList<>();
        if (day == null) {
            problems.add(Problem.of("day", "part.day.required"));
        }
        if (reason.length() > MAX_WHY) {
            problems.add(Problem.of("why", "incident.problem.long", MAX_WHY));
        }
        InvalidDuty.refuse(problems);
        if (add(incident, id, Limitation.PREFIX + line, Kind.STARTS, new Moment(day, null), "", reason)) {
            told(incident, "duty.limitation", line + ": " + day + (reason.isEmpty() ? "" : " (" + reason + ")"));
        }
    }

    private Incident lock(UUID incidentId, String code) {
        Incident incident = incidents.lock(incidentId);
        if (of(incident).stream().noneMatch(duty -> duty.code().equals(code))) {
            throw new NotFoundException();
        }
        return incident;
    }

    private Told.@Nullable Whom whom(Incident incident, String code) {
        return of(incident).stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .map(duty -> duty.obligation().told())
                .orElse(null);
    }

    private void correct(Incident incident, List<Told> told) {
        Particulars corrected = incident.particulars().with(edit -> edit.told = told);
        incidents.correct(incident.id(), incident.version(), incident.facts(), corrected, "");
    }

    private boolean add(Incident incident, UUID id, String code, Kind kind, Moment on, String number, String why) {
        return store.add(incident.id(), new DutyEntry(id, code, kind, on, number, why, clock.instant(), name()));
    }

    private void told(Incident incident, String action, String detail) {
        audit.record(action, incident.id(), detail);
        events.publishEvent(new DutiesChanged(incident.id()));
    }

    private String name() {
        return signedIn.person().displayName();
    }
}
