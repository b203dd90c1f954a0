package io.shirase.report;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calls that other operators are taking and have not sent. A call is written by one operator at a time; another can take
 * it over, and then it is the other's.
 */
@Service
@Transactional
@PreAuthorize("hasRole('OPERATOR')")
public class OthersCalls {

    /** How many are listed, the latest. */
    public static final int LISTED = 50;

    private final ReportDraftRepository drafts;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Clock clock;

    OthersCalls(ReportDraftRepository drafts, AuditTrail audit, SignedIn signedIn, Clock clock) {
        this.drafts = drafts;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Those in which anything was said, the latest first. */
    @Transactional(readOnly = true)
    public List<ReportDraft> open() {
        UUID person = signedIn.person().id();
        return drafts.findOthersCalls(person, Limit.of(LISTED)).stream()
                .map(ReportDraftRecord::toDraft)
                .filter(ReportDraft::saysAnything)
                .toList();
    }

    /** A call that another operator is taking; empty for everything else. */
    @Transactional(readOnly = true)
    public Optional<ReportDraft> find(UUID id) {
        return drafts.findById(id).filter(this::isAnothers).map(ReportDraftRecord::toDraft);
    }

    /**
     * From now on the call is this person's, with all that was said in it.
     *
     * @throws NotFoundException if it is no call that an operator is taking, or it is sent
     */
    public ReportDraft takeOver(UUID id) {
        CurrentPerson person = signedIn.person();
        ReportDraftRecord draft = drafts.findForChange(id).orElseThrow(NotFoundException::new);
        if (draft.belongsTo(person.id())) {
            return draft.toDraft();
        }
        if (!isAnothers(draft)) {
            throw new NotFoundException();
        }
        String before = draft.toDraft().writtenBy();
        draft.takeOver(person, clock.instant());
        audit.record("call.taken-over", id, before + " → " + person.displayName());
        return drafts.saveAndFlush(draft).toDraft();
    }

    private boolean isAnothers(ReportDraftRecord draft) {
        return draft.isOnTelephone()
                && draft.incidentId() == null
                && !draft.belongsTo(signedIn.person().id());
    }
}
