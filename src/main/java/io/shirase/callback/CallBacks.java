package io.shirase.callback;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.language.Problem;
import io.shirase.storage.PlainText;
import io.shirase.time.Moment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to be called back. An operator sees all; whoever decides about claims, those about an incident; for everybody else
 * there are none.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
public class CallBacks {

    /** How many are listed; the others follow when these are done. */
    public static final int LISTED = 200;

    /** How many characters of what came of it are kept. */
    public static final int MAX_NOTE = 1000;

    private static final Limit DONE_LISTED = Limit.of(20);

    private final CallBackRepository callBacks;
    private final CallBackTryRepository tries;
    private final Incidents incidents;
    private final Merges merges;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    CallBacks(
            CallBackRepository callBacks,
            CallBackTryRepository tries,
            Incidents incidents,
            Merges merges,
            AuditTrail audit,
            SignedIn signedIn,
            Clock clock) {
        this.callBacks = callBacks;
        this.tries = tries;
        this.incidents = incidents;
        this.merges = merges;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Promises to call somebody back about an incident; promised again under the same id, it is promised once.
     *
     * @throws NotFoundException if there is no such incident for this person
     * @throws InvalidCallBack if something of it cannot be kept
     */
    public CallBack promise(UUID id, UUID incidentId, Wish wish) {
        return promise(id, null, incidents.surviving(incidentId).id(), wish);
    }

    /**
     * As {@link #promise(UUID, UUID, Wish)}, in a call that is no incident yet.
     *
     * @param callId of the report that is being written
     */
    @PreAuthorize("hasRole('OPERATOR')")
    public CallBack promiseInCall(UUID id, UUID callId, Wish wish) {
        return promise(id, callId, null, wish);
    }

    private CallBack promise(UUID id, @Nullable UUID callId, @Nullable UUID incidentId, Wish wish) {
        var before = callBacks.findById(id);
        if (before.isPresent()) {
            return one(visible(before.get()));
        }
        refuse(wish.problems());
        CallBackRecord record = new CallBackRecord(
                id, callId, incidentId, wish, signedIn.person().displayName(), clock.instant());
        audit.record("call-back.promised", incidentId == null ? id : incidentId, wish.telephone());
        return one(callBacks.saveAndFlush(record));
    }

    /**
     * Somebody has called and reached nobody: the promise stays. Told again under the same id, it was one try.
     *
     * @param tryId chosen by the caller
     * @param note such as that a machine answered; may be empty
     * @throws NotFoundException if there is none that the person may see
     * @throws InvalidCallBack if the note cannot be kept
     */
    public CallBack unreached(UUID id, UUID tryId, String note) {
        CallBackRecord record = visible(callBacks.lock(id).orElseThrow(NotFoundException::new));
        String kept = note(note);
        if (!record.isDone() && !tries.existsById(tryId)) {
            CallBack.Try tried =
                    new CallBack.Try(clock.instant(), signedIn.person().displayName(), kept);
            tries.saveAndFlush(new CallBackTryRecord(tryId, id, tried));
            record("call-back.unreached", one(record), kept);
        }
        return one(record);
    }

    /**
     * Somebody is to be called back at another time. What is done already stays as it is.
     *
     * @throws NotFoundException if there is none that the person may see
     * @throws InvalidCallBack if that cannot be
     */
    public CallBack move(UUID id, Moment due) {
        CallBackRecord record = visible(callBacks.lock(id).orElseThrow(NotFoundException::new));
        CallBack before = one(record);
        refuse(before.wish().withDue(due).problems());
        if (record.isDone() || before.wish().due().equals(due)) {
            return before;
        }
        record.move(due);
        record("call-back.moved", before, text(before.wish().due()) + " → " + text(due));
        return one(callBacks.saveAndFlush(record));
    }

    /**
     * Somebody has called. What is done already stays as whoever did it said.
     *
     * @param note what came of it; may be empty
     * @throws NotFoundException if there is none that the person may see
     * @throws InvalidCallBack if the note cannot be kept
     */
    public CallBack done(UUID id, String note) {
        CallBackRecord record = visible(callBacks.lock(id).orElseThrow(NotFoundException::new));
        String outcome = note(note);
        if (record.done(signedIn.person().displayName(), outcome, clock.instant())) {
            record("call-back.done", one(record), outcome);
        }
        return one(callBacks.saveAndFlush(record));
    }

    private static String text(Moment due) {
        return Stream.of(due.day(), due.time())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String note(String typed) {
        String note = PlainText.of(typed).strip();
        List<Problem> problems = new ArrayList<>();
        Wish.tooLong(problems, "note", note, MAX_NOTE);
        refuse(problems);
        return note;
    }

    private void record(String action, CallBack one, String note) {
        String telephone = one.wish().telephone();
        audit.record(
                action,
                Objects.requireNonNullElse(one.incidentId(), one.id()),
                note.isEmpty() ? telephone : telephone + " (" + note + ")");
    }

    /** A call has become an incident: whoever was promised to be called back in it is called about that. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("isAuthenticated()")
    public void follow(UUID callId, UUID incidentId) {
        callBacks.findByCallIdOrderByPromisedAtDesc(callId).forEach(record -> {
            record.becomes(incidentId);
            callBacks.saveAndFlush(record);
        });
    }

    /** Those to be done, the first due first, those without a day last. */
    @Transactional(readOnly = true)
    public List<CallBack> open() {
        return list(callBacks.findOpen(seesCalls(), Limit.of(LISTED)));
    }

    @Transactional(readOnly = true)
    public long countOpen() {
        return callBacks.countOpen(seesCalls());
    }

    /** The last twenty that were done, the latest first. */
    @Transactional(readOnly = true)
    public List<CallBack> done() {
        return list(callBacks.findDone(seesCalls(), DONE_LISTED));
    }

    /**
     * Those about an incident and what was merged into it, done or not, the latest first.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<CallBack> ofIncident(UUID incidentId) {
        List<CallBackRecord> all = merges.together(incidentId).stream()
                .flatMap(id -> callBacks.findByIncidentIdOrderByPromisedAtDesc(id).stream())
                .toList();
        return list(all).stream()
                .sorted(Comparator.comparing(CallBack::promisedAt).reversed())
                .toList();
    }

    /** Those promised in a call, done or not, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OPERATOR')")
    public List<CallBack> ofCall(UUID callId) {
        return list(callBacks.findByCallIdOrderByPromisedAtDesc(callId));
    }

    private boolean seesCalls() {
        return signedIn.person().role() == Role.OPERATOR;
    }

    private CallBackRecord visible(CallBackRecord record) {
        if (record.incidentId() == null && signedIn.person().role() != Role.OPERATOR) {
            throw new NotFoundException();
        }
        return record;
    }

    private CallBack one(CallBackRecord record) {
        return list(List.of(record)).getFirst();
    }

    private List<CallBack> list(List<CallBackRecord> records) {
        List<UUID> ids = records.stream().map(CallBackRecord::id).toList();
        Map<UUID, List<CallBack.Try>> tried = tries.findByCallBackIdInOrderByTriedAtAscIdAsc(ids).stream()
                .collect(Collectors.groupingBy(
                        CallBackTryRecord::callBackId,
                        Collectors.mapping(CallBackTryRecord::toTry, Collectors.toList())));
        return records.stream()
                .map(record -> record.toCallBack(tried.getOrDefault(record.id(), List.of())))
                .toList();
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidCallBack(problems);
        }
    }
}
