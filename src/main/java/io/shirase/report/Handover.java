package io.shirase.report;

import io.shirase.audit.AuditTrail;
import io.shirase.callback.CallBacks;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SharedTries;
import io.shirase.identity.SharedTries.Limit;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Caller;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Particulars;
import io.shirase.policy.Policy;
import io.shirase.report.OutsideNotice.Receipt;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a report from outside an incident under a policy: found by the insurer, or by whoever has its code. */
@Service
@PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR', 'HANDLER', 'SUPERVISOR')")
public class Handover {

    static final Limit CODES_OF_PERSON = new Limit("notice-code", 10, Duration.ofMinutes(5));

    private final OutsideNoticeRepository notices;
    private final Incidents incidents;
    private final NoticeMails mails;
    private final SharedTries tries;
    private final AuditTrail audit;
    private final CallBacks callBacks;
    private final SignedIn signedIn;

    Handover(
            OutsideNoticeRepository notices,
            Incidents incidents,
            NoticeMails mails,
            SharedTries tries,
            AuditTrail audit,
            CallBacks callBacks,
            SignedIn signedIn) {
        this.notices = notices;
        this.incidents = incidents;
        this.mails = mails;
        this.tries = tries;
        this.audit = audit;
        this.callBacks = callBacks;
        this.signedIn = signedIn;
    }

    /**
     * The report that has this code. One that has become an incident is found only by who may see that.
     *
     * @throws TooManyNotices if the person has tried too many
     */
    public Optional<OutsideNotice> find(String code) {
        tries.take(CODES_OF_PERSON, signedIn.person().id().toString()).ifPresent(wait -> {
            throw new TooManyNotices(wait);
        });
        return notices.findByCodeDigest(HandoverCode.digestOf(code))
                .map(OutsideNoticeRecord::toNotice)
                .filter(this::isInSight);
    }

    /**
     * Takes over the report that has this code. It is used up: what has become an incident stays that.
     *
     * @throws NotFoundException if there is no such report or policy for this person
     */
    @Transactional
    public Incident take(String code, UUID policyId) {
        UUID id = notices.findByCodeDigest(HandoverCode.digestOf(code))
                .map(OutsideNoticeRecord::toNotice)
                .orElseThrow(NotFoundException::new)
                .id();
        return become(notices.lockReceived(id).orElseThrow(NotFoundException::new), policyId, "notice.handed-over");
    }

    /** Whether a policy was in force when it was discovered; when it was received, where that is not known. */
    public boolean isInForce(Policy policy, OutsideNotice notice) {
        return InForce.covers(
                policy, notice.answers().discovery(), notice.received().receivedLocally());
    }

    /** @param record locked */
    @Transactional(propagation = Propagation.MANDATORY)
    Incident become(OutsideNoticeRecord record, UUID policyId, String action) {
        OutsideNotice notice = record.toNotice();
        if (notice.incidentId() != null) {
            return incidents.get(notice.incidentId());
        }
        Receipt receipt = notice.received();
        Sender sender = notice.sender();
        Particulars told = notice.answers()
                .particulars()
                .with(edit -> edit.caller = new Caller(sender.name(), sender.telephone(), edit.caller.calledAt()));
        Incident incident = incidents.receive(
                policyId, receipt.number(), receipt.receivedAt(), reporter(sender), notice.facts(), told);
        record.becomes(incident.id());
        callBacks.follow(notice.id(), incident.id());
        notices.saveAndFlush(record);
        audit.record(action, notice.id(), receipt.number().text() + " → " + incident.certificateNumber());
        mails.post(incident);
        return incident;
    }

    private String reporter(Sender sender) {
        return sender.reporter().isEmpty() ? signedIn.person().displayName() : sender.reporter();
    }

    private boolean isInSight(OutsideNotice notice) {
        UUID incident = notice.incidentId();
        try {
            return incident == null || incidents.get(incident).id().equals(incident);
        } catch (NotFoundException ofAnotherFirm) {
            return false;
        }
    }
}
