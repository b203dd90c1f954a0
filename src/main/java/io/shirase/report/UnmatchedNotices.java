package io.shirase.report;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.language.Problem;
import io.shirase.language.SpokenKey;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.time.Japan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports from outside, for those of the insurer who find out whose they are. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
public class UnmatchedNotices {

    /** How many are listed; the others follow when these are done. */
    public static final int LISTED = 200;

    public static final int MAX_WHY = 500;

    private final OutsideNoticeRepository notices;
    private final Handover handover;
    private final Policies policies;
    private final Incidents incidents;
    private final AuditTrail audit;
    private final Clock clock;

    UnmatchedNotices(
            OutsideNoticeRepository notices,
            Handover handover,
            Policies policies,
            Incidents incidents,
            AuditTrail audit,
            Clock clock) {
        this.notices = notices;
        this.handover = handover;
        this.policies = policies;
        this.incidents = incidents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait for their policy, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<OutsideNotice> waiting() {
        return notices.findWaiting(Limit.of(LISTED)).stream()
                .map(OutsideNoticeRecord::toNotice)
                .toList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return notices.countWaiting();
    }

    /** Those that were set aside, the latest first. */
    @Transactional(readOnly = true)
    public List<OutsideNotice> setAside() {
        return notices.findSetAside(Limit.of(LISTED)).stream()
                .map(OutsideNoticeRecord::toNotice)
                .toList();
    }

    /** All that fit a number, a certificate or a firm as somebody says it, whatever became of them; the latest first. */
    @Transactional(readOnly = true)
    public List<OutsideNotice> find(String text) {
        return notices.search(SpokenKey.within(text), Limit.of(LISTED)).stream()
                .map(OutsideNoticeRecord::toNotice)
                .toList();
    }

    /** Whether a report was received under this id. */
    @Transactional(readOnly = true)
    public boolean isReceived(UUID id) {
        return notices.findReceived(id).isPresent();
    }

    /** @throws NotFoundException if none was received under this id */
    @Transactional(readOnly = true)
    public OutsideNotice get(UUID id) {
        return notices.findReceived(id).orElseThrow(NotFoundException::new).toNotice();
    }

    /** The policies that fit what the sender said: first what fits number and name, of these what was in force. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(OutsideNotice notice) {
        String number = SpokenKey.of(notice.sender().certificate());
        String name = SpokenKey.of(notice.sender().firm());
        return policies.find(notice.sender().certificate(), notice.sender().firm()).stream()
                .map(policy -> new Proposal(
                        policy,
                        !number.isEmpty()
                                && SpokenKey.of(policy.certificateNumber()).equals(number),
                        !name.isEmpty() && SpokenKey.of(policy.insuredName()).contains(name),
                        isInForce(policy, notice)))
                .sorted(Comparator.comparing((Proposal one) -> !(one.sameNumber() && one.sameName()))
                        .thenComparing(one -> !one.inForce())
                        .thenComparing(one -> !one.sameNumber()))
                .toList();
    }

    /** Whether a policy was in force when it was discovered; when it was received, where that is not known. */
    public boolean isInForce(Policy policy, OutsideNotice notice) {
        return handover.isInForce(policy, notice);
    }

    /**
     * Receives, now, what a caller reports whose policy nobody has found. Received again under this id, it is the same one.
     *
     * @param sender who called, and the firm as far as it was said
     * @param notes what the operator noted of the call
     * @throws InvalidFacts if something of it cannot be kept, or be
     */
    @PreAuthorize("hasRole('OPERATOR')")
    OutsideNotice receive(UUID id, Sender sender, Answers answers, String notes) {
        Optional<OutsideNoticeRecord> before = notices.lockReceived(id);
        if (before.isPresent()) {
            return before.get().toNotice();
        }
        if (!sender.wrong().isEmpty()) {
            throw new InvalidFacts(sender.wrong());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Answers given = answers.withPolicy(null);
        incidents.check(ReportedFacts.from(given, LocalDateTime.ofInstant(now, Japan.ZONE)), given.particulars());
        OutsideNoticeRecord record = new OutsideNoticeRecord(id, null, now);
        record.tell(sender, now);
        record.answer(given, now);
        record.note(notes);
        record.receive(new OutsideNotice.Receipt(incidents.nextNumber(now), now), null, false);
        audit.record("notice.received", id, number(record));
        return notices.saveAndFlush(record).toNotice();
    }

    /**
     * Makes a new code with which the firm's account takes over a report; one that was made before is good for nothing any
     * more. Only its digest is kept.
     *
     * @return the code, to be told to the sender
     * @throws NotFoundException if there is no such report, or it has become an incident
     */
    public String newCode(UUID id) {
        OutsideNoticeRecord record = notices.lockReceived(id)
                .filter(one -> one.toNotice().incidentId() == null)
                .orElseThrow(NotFoundException::new);
        String code = HandoverCode.made();
        record.handOverBy(HandoverCode.digestOf(code));
        audit.record("notice.code-made", id, number(record));
        notices.saveAndFlush(record);
        return code;
    }

    /**
     * Finds that a report is about this policy: it becomes an incident, received when it was received. One that has become
     * an incident already stays that.
     *
     * @throws NotFoundException if there is no such report, or no such policy
     */
    public Incident match(UUID id, UUID policyId) {
        OutsideNoticeRecord record = notices.lockReceived(id).orElseThrow(NotFoundException::new);
        return handover.become(record, policyId, "notice.matched");
    }

    /**
     * Looks no longer for the policy of a report; it stays, and can be taken back.
     *
     * @throws NotFoundException if there is no such report
     * @throws InvalidFacts if no reason is given, or one too long
     */
    public OutsideNotice setAside(UUID id, String why) {
        OutsideNoticeRecord record = notices.lockReceived(id).orElseThrow(NotFoundException::new);
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > MAX_WHY) {
            throw new InvalidFacts(List.of(
                    reason.isEmpty()
                            ? Problem.of("why", "report.notices.why.missing")
                            : Problem.of("why", "incident.problem.long", MAX_WHY)));
        }
        if (record.toNotice().incidentId() == null) {
            record.setAside(reason, clock.instant());
            audit.record("notice.set-aside", id, number(record) + " (" + reason + ")");
        }
        return notices.saveAndFlush(record).toNotice();
    }

    /** @throws NotFoundException if there is no such report */
    public OutsideNotice takeBack(UUID id) {
        OutsideNoticeRecord record = notices.lockReceived(id).orElseThrow(NotFoundException::new);
        if (record.toNotice().setAside() != null) {
            record.takeBack();
            audit.record("notice.taken-back", id, number(record));
        }
        return notices.saveAndFlush(record).toNotice();
    }

    private static String number(OutsideNoticeRecord record) {
        return record.toNotice().received().number().text();
    }
}
