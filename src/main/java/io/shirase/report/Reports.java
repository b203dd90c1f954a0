package io.shirase.report;

import io.shirase.callback.CallBacks;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Caller;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.InvalidFacts;
import io.shirase.language.Problem;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes reports, answer by answer, and sends them. A draft belongs to the person who began it; for everybody else it
 * does not exist.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('POLICYHOLDER', 'AGENCY', 'OPERATOR')")
public class Reports {

    private final ReportDraftRepository drafts;
    private final Incidents incidents;
    private final Policies policies;
    private final NoticeMails mails;
    private final UnmatchedNotices unmatched;
    private final CallBacks callBacks;
    private final SignedIn signedIn;
    private final Clock clock;

    Reports(
            ReportDraftRepository drafts,
            Incidents incidents,
            Policies policies,
            NoticeMails mails,
            UnmatchedNotices unmatched,
            CallBacks callBacks,
            SignedIn signedIn,
            Clock clock) {
        this.drafts = drafts;
        this.incidents = incidents;
        this.policies = policies;
        this.mails = mails;
        this.unmatched = unmatched;
        this.callBacks = callBacks;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Begins a report, or goes on with it where the person has begun it before.
     *
     * @param id chosen by the caller, so that beginning twice begins one
     * @throws NotFoundException if somebody else's report has this id
     */
    public ReportDraft start(UUID id) {
        CurrentPerson person = signedIn.person();
        return drafts.findById(id)
                .map(draft -> own(draft, person.id()))
                .orElseGet(() -> drafts.saveAndFlush(new ReportDraftRecord(id, person, clock.instant())))
                .toDraft();
    }

    /** @throws NotFoundException if the person has no such report */
    @Transactional(readOnly = true)
    public ReportDraft get(UUID id) {
        return own(
                        drafts.findById(id).orElseThrow(NotFoundException::new),
                        signedIn.person().id())
                .toDraft();
    }

    /**
     * The person's report with this id; nothing answered where there is none yet.
     *
     * @throws NotFoundException if somebody else's report has this id
     */
    @Transactional(readOnly = true)
    public Optional<ReportDraft> find(UUID id) {
        UUID person = signedIn.person().id();
        return drafts.findById(id).map(draft -> own(draft, person).toDraft());
    }

    /** The policies that these of the person's own reports are about; what is none of them is left out. */
    @Transactional(readOnly = true)
    public Set<UUID> policiesOf(Collection<UUID> ids) {
        return drafts.findByIdInAndOwnerId(ids, signedIn.person().id()).stream()
                .flatMap(draft -> Stream.ofNullable(draft.answers().policyId()))
                .collect(Collectors.toSet());
    }

    /** The person's reports that say anything and are not sent yet, the latest first; without what is only played. */
    @Transactional(readOnly = true)
    public List<ReportDraft> open() {
        List<ReportDraft> open =
                drafts
                        .findByOwnerIdAndIncidentIdIsNullOrderBySavedAtDesc(
                                signedIn.person().id())
                        .stream()
                        .map(ReportDraftRecord::toDraft)
                        .filter(ReportDraft::saysAnything)
                        .toList();
        Set<UUID> played = policies.rehearsed(open.stream()
                .flatMap(draft -> Stream.ofNullable(draft.answers().policyId()))
                .toList());
        return open.stream()
                .filter(draft -> draft.answers().policyId() == null
                        || !played.contains(draft.answers().policyId()))
                .toList();
    }

    /**
     * Saves an answer. The change is made to what is saved now, so that answers given in two windows do not undo each
     * other. A report that is sent stays as it was sent. What was begun as a drill stays one, and what was not never becomes
     * one.
     *
     * @throws NotFoundException if the person has no such report, or may not see the policy chosen, or may not choose it
     * @throws InvalidFacts if the answer cannot be; nothing was saved
     */
    public ReportDraft answer(UUID id, UnaryOperator<Answers> change) {
        ReportDraftRecord draft = forChange(id);
        if (draft.incidentId() != null) {
            return draft.toDraft();
        }
        Answers answers = change.apply(draft.answers());
        UUID policy = answers.policyId();
        UUID before = draft.answers().policyId();
        boolean played = policy != null && policies.get(policy).rehearsal() != null;
        if (before != null && played == policies.rehearsed(Set.of(before)).isEmpty()) {
            throw new NotFoundException();
        }
        incidents.check(ReportedFacts.from(answers, LocalDateTime.now(clock)), answers.particulars());
        draft.save(answers, clock.instant());
        return drafts.saveAndFlush(draft).toDraft();
    }

    /**
     * Saves what an operator keeps of the call beside the answers. A report that is sent stays as it was sent.
     *
     * @throws NotFoundException if the person has no such report
     * @throws InvalidFacts if it cannot be kept; nothing was saved
     */
    @PreAuthorize("hasRole('OPERATOR')")
    public ReportDraft note(UUID id, UnaryOperator<Call> change) {
        ReportDraftRecord draft = forChange(id);
        if (draft.incidentId() != null) {
            return draft.toDraft();
        }
        Call call = change.apply(draft.call());
        if (!call.wrong().isEmpty()) {
            throw new InvalidFacts(call.wrong());
        }
        draft.keep(call, clock.instant());
        return drafts.saveAndFlush(draft).toDraft();
    }

    /**
     * Sends the report: it becomes an incident, received now. Sent again, it is the same incident.
     *
     * @throws NotFoundException if the person has no such report
     * @throws InvalidFacts if no policy is chosen and none can be told
     */
    public Incident submit(UUID id) {
        ReportDraftRecord draft = forChange(id);
        UUID sent = draft.incidentId();
        if (sent != null) {
            return incidents.get(sent);
        }
        Answers answers = draft.answers();
        UUID policy = policy(answers).id();
        Instant received = clock.instant();
        Incident incident = incidents.receive(
                policy,
                received,
                ReportedFacts.from(answers, LocalDateTime.ofInstant(received, clock.getZone())),
                answers.particulars());
        draft.becomes(incident.id());
        callBacks.follow(id, incident.id());
        drafts.saveAndFlush(draft);
        mails.post(incident);
        return incident;
    }

    /**
     * Sends the report of a caller whose policy nobody has found: it is received now, and waits for its policy among the
     * {@link UnmatchedNotices}. Sent again, it is the same one.
     *
     * @throws NotFoundException if the person has no such report
     */
    @PreAuthorize("hasRole('OPERATOR')")
    public OutsideNotice submitUnmatched(UUID id) {
        Optional<ReportDraftRecord> draft = drafts.findForChange(id);
        if (draft.isEmpty()) {
            return unmatched.get(id);
        }
        Answers answers = own(draft.get(), signedIn.person().id()).answers();
        Caller caller = answers.particulars().caller();
        Call call = draft.get().call();
        Sender sender = new Sender(call.certificate(), call.firm(), caller.name(), caller.telephone(), "");
        OutsideNotice notice = unmatched.receive(id, sender, answers, call.notes());
        drafts.delete(draft.get());
        return notice;
    }

    /** Throws an unsent report away; one that is sent stays. */
    public void discard(UUID id) {
        ReportDraftRecord draft = forChange(id);
        if (draft.incidentId() == null) {
            drafts.delete(draft);
        }
    }

    /** What speaks against the policy chosen: the discovery, or the present while that is not known, or its mark. */
    @Transactional(readOnly = true)
    public Optional<PolicyDoubt> policyDoubt(Answers answers) {
        if (answers.policyId() == null) {
            return Optional.empty();
        }
        Policy chosen = policies.get(answers.policyId());
        if (covers(chosen, answers)) {
            return Optional.empty();
        }
        boolean outside = !InForce.isInPeriod(chosen, answers.discovery(), LocalDateTime.now(clock));
        if (chosen.rehearsal() != null) {
            return Optional.of(new PolicyDoubt(chosen, outside, List.of()));
        }
        return Optional.of(new PolicyDoubt(
                chosen,
                outside,
                policies.ofFirm(chosen.insuredOrganisationId()).stream()
                        .filter(policy -> covers(policy, answers))
                        .toList()));
    }

    /** The policy chosen; else the one in force at the discovery; else the only one that the person has. */
    private Policy policy(Answers answers) {
        if (answers.policyId() != null) {
            return policies.get(answers.policyId());
        }
        if (signedIn.person().role().seesEveryIncident()) {
            throw noPolicy();
        }
        List<Policy> all = policies.list();
        List<Policy> inForce =
                all.stream().filter(policy -> covers(policy, answers)).toList();
        if (inForce.size() == 1) {
            return inForce.getFirst();
        }
        if (all.size() == 1) {
            return all.getFirst();
        }
        throw noPolicy();
    }

    private boolean covers(Policy policy, Answers answers) {
        return InForce.covers(policy, answers.discovery(), LocalDateTime.now(clock));
    }

    private static InvalidFacts noPolicy() {
        return new InvalidFacts(List.of(Problem.of("policy", "incident.problem.policy")));
    }

    private ReportDraftRecord forChange(UUID id) {
        return own(
                drafts.findForChange(id).orElseThrow(NotFoundException::new),
                signedIn.person().id());
    }

    private static ReportDraftRecord own(ReportDraftRecord draft, UUID person) {
        if (!draft.belongsTo(person)) {
            throw new NotFoundException();
        }
        return draft;
    }
}
