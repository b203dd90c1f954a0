package io.shirase.report;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.incident.Merges;
import io.shirase.language.Problem;
import io.shirase.storage.PlainText;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was noted of calls: by the operator while taking the report, and by anybody of the insurer since. For the insurer's
 * own people only, and no part of the report. Notes are added, never changed.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
public class CallNotes {

    /** How many characters of a note that is added are kept. */
    public static final int MAX_ADDED = 4000;

    private final ReportDraftRepository drafts;
    private final OutsideNoticeRepository notices;
    private final CallNoteRepository added;
    private final Incidents incidents;
    private final Merges merges;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    CallNotes(
            ReportDraftRepository drafts,
            OutsideNoticeRepository notices,
            CallNoteRepository added,
            Incidents incidents,
            Merges merges,
            AuditTrail audit,
            SignedIn signedIn,
            Clock clock) {
        this.drafts = drafts;
        this.notices = notices;
        this.added = added;
        this.incidents = incidents;
        this.merges = merges;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What has been noted.
     *
     * @param duringCalls as it was typed while the reports were taken; none where nobody called
     * @param since added afterwards, the first first
     */
    public record Noted(List<String> duringCalls, List<CallNote> since) {

        public boolean isEmpty() {
            return duringCalls.isEmpty() && since.isEmpty();
        }
    }

    /**
     * Of an incident, and of what was merged into it.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Noted ofIncident(UUID id) {
        List<UUID> all = merges.together(id);
        return new Noted(
                all.stream().flatMap(this::noted).toList(),
                added.ofIncidents(all).stream().map(CallNoteRecord::toNote).toList());
    }

    private Stream<String> noted(UUID id) {
        return Stream.concat(
                        drafts.findByIncidentId(id).stream()
                                .map(draft -> draft.call().notes()),
                        notices.findByIncidentId(id).stream().map(OutsideNoticeRecord::callNotes))
                .filter(notes -> !notes.isBlank());
    }

    /** Of a report of which the policy is not found yet. */
    @Transactional(readOnly = true)
    public Noted ofNotice(UUID id) {
        return new Noted(
                notices.findReceived(id).map(OutsideNoticeRecord::callNotes).stream()
                        .filter(notes -> !notes.isBlank())
                        .toList(),
                added.findByNoticeIdOrderByNotedAtAscIdAsc(id).stream()
                        .map(CallNoteRecord::toNote)
                        .toList());
    }

    /**
     * Adds a note to an incident; added again under the same id, it is added once.
     *
     * @param id chosen by the caller
     * @throws NotFoundException if there is no such incident for this person
     * @throws InvalidFacts if there is nothing in it, or too much to be kept
     */
    public void addToIncident(UUID id, UUID incidentId, String text) {
        UUID incident = incidents.surviving(incidentId).id();
        add(id, incident, text, note -> CallNoteRecord.ofIncident(id, incident, note));
    }

    /**
     * As {@link #addToIncident}, to a report of which the policy is not found yet; when it is, the note goes with it.
     *
     * @throws NotFoundException if there is no such report
     */
    public void addToNotice(UUID id, UUID noticeId, String text) {
        if (notices.findReceived(noticeId).isEmpty()) {
            throw new NotFoundException();
        }
        add(id, noticeId, text, note -> CallNoteRecord.ofNotice(id, noticeId, note));
    }

    private void add(UUID id, UUID subject, String typed, Function<CallNote, CallNoteRecord> record) {
        String text = PlainText.of(typed).strip();
        if (text.isEmpty() || text.length() > MAX_ADDED) {
            throw new InvalidFacts(List.of(
                    text.isEmpty()
                            ? Problem.of("note", "report.problem.note")
                            : Problem.of("note", "incident.problem.long", MAX_ADDED)));
        }
        if (!added.existsById(id)) {
            added.saveAndFlush(record.apply(
                    new CallNote(text, clock.instant(), signedIn.person().displayName())));
            audit.record("call.noted", subject, "");
        }
    }
}
