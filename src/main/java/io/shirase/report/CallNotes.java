package io.shirase.report;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators noted of a call while they took its report; for the insurer's own people, and no part of the report. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
public class CallNotes {

    private final ReportDraftRepository drafts;
    private final OutsideNoticeRepository notices;
    private final Incidents incidents;
    private final Merges merges;

    CallNotes(ReportDraftRepository drafts, OutsideNoticeRepository notices, Incidents incidents, Merges merges) {
        this.drafts = drafts;
        this.notices = notices;
        this.incidents = incidents;
        this.merges = merges;
    }

    /**
     * The notes of the calls from which an incident, and what was merged into it, was made; none where it came another way.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public List<String> ofIncident(UUID id) {
        incidents.get(id);
        return Stream.concat(
                        Stream.of(id),
                        merges.into(id).stream().map(merge -> merge.merged().id()))
                .flatMap(this::noted)
                .toList();
    }

    private Stream<String> noted(UUID id) {
        return Stream.concat(
                        drafts.findByIncidentId(id).stream()
                                .map(draft -> draft.call().notes()),
                        notices.findByIncidentId(id).stream().map(OutsideNoticeRecord::callNotes))
                .filter(notes -> !notes.isBlank());
    }

    /** The notes of the call of which the policy is not found yet; empty where nobody noted anything. */
    public String ofNotice(UUID id) {
        return notices.findReceived(id).map(OutsideNoticeRecord::callNotes).orElse("");
    }
}
