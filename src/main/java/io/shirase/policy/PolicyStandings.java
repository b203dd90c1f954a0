package io.shirase.policy;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.language.Problem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of policies: their cancellation, the marks that they never counted or are not paid, the next period. */
@Service
@Transactional
public class PolicyStandings {

    /** Longer reasons are refused. */
    public static final int LONGEST_WHY = 500;

    private final Policies door;
    private final PolicyRepository policies;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PolicyStandings(
            Policies door,
            PolicyRepository policies,
            AuditTrail audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.policies = policies;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends a policy before its period's end, or at another time than was entered before.
     *
     * @param seen the version of the policy that the person was shown
     * @param at first instant that is not covered any more, Asia/Tokyo
     * @param why in a few words, for the record
     * @throws InvalidPolicy if that is not within the period, or there is no reason; the fields are {@code cancelledAt} and
     *     {@code cancelledWhy}
     * @throws NotFoundException if there is no such policy
     * @throws StalePolicy if the policy has been changed since; nothing was saved
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy cancel(UUID id, long seen, LocalDateTime at, String why) {
        PolicyRecord record = lock(id);
        Policy before = record.toPolicy();
        Standing.Cancellation known = before.standing().cancelled();
        if (known != null && known.at().equals(at) && known.why().equals(why.strip())) {
            return before;
        }
        refuse(cancelling(before, at, why));
        return stand(
                record,
                seen,
                before.standing().withCancelled(cancellation(at, why)),
                "policy.cancelled",
                "at " + at + "; why " + why.strip());
    }

    private Standing.Cancellation cancellation(LocalDateTime at, String why) {
        return new Standing.Cancellation(at, why.strip(), signedIn.person().username(), clock.instant());
    }

    private static List<Problem> cancelling(Policy policy, LocalDateTime at, String why) {
        List<Problem> problems = new ArrayList<>();
        if (!at.isAfter(policy.periodStart()) || !at.isBefore(policy.periodEnd())) {
            problems.add(Problem.of("cancelledAt", "policy.standing.outside"));
        }
        reason(problems, "cancelledWhy", why);
        return problems;
    }

    private static void reason(List<Problem> problems, String field, String why) {
        if (why.isBlank()) {
            problems.add(Problem.of(field, "policy.standing.why"));
        } else if (why.strip().length() > LONGEST_WHY) {
            problems.add(Problem.of(field, "policy.entry.from.long", LONGEST_WHY));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidPolicy(problems);
        }
    }

    /**
     * The policy as {@link #cancel} would leave it. Nothing is changed.
     *
     * @throws InvalidPolicy as {@link #cancel}
     * @throws NotFoundException if there is no such policy
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Policy ifCancelled(UUID id, LocalDateTime at, String why) {
        Policy before = door.get(id);
        refuse(cancelling(before, at, why));
        return before.with(before.amendments(), before.standing().withCancelled(cancellation(at, why)));
    }

    /** The policy as {@link #reinstate} would leave it. Nothing is changed. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Policy ifReinstated(UUID id) {
        Policy before = door.get(id);
        return before.with(before.amendments(), before.standing().withCancelled(null));
    }

    /**
     * Takes a cancellation back: the policy runs to its period's end. One that is not cancelled stays as it is.
     *
     * @throws NotFoundException if there is no such policy
     * @throws StalePolicy if the policy has been changed since it was seen; nothing was saved
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy reinstate(UUID id, long seen) {
        PolicyRecord record = lock(id);
        Standing standing = record.toPolicy().standing();
        return standing.cancelled() == null
                ? record.toPolicy()
                : stand(record, seen, standing.withCancelled(null), "policy.reinstated", "");
    }

    /**
     * Marks a policy whose premium is missing, or takes the mark away. It moves no money.
     *
     * @throws NotFoundException if there is no such policy
     * @throws StalePolicy if the policy has been changed since it was seen; nothing was saved
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy markUnpaid(UUID id, long seen, boolean unpaid) {
        PolicyRecord record = lock(id);
        Standing standing = record.toPolicy().standing();
        if ((standing.unpaid() != null) == unpaid) {
            return record.toPolicy();
        }
        Standing.Unpaid mark = unpaid ? new Standing.Unpaid(signedIn.person().username(), clock.instant()) : null;
        return stand(record, seen, standing.withUnpaid(mark), unpaid ? "policy.unpaid" : "policy.paid", "");
    }

    /**
     * Marks a policy that never counted, as it was void or has been rescinded. It moves no money.
     *
     * @param why in a few words, for the record
     * @throws InvalidPolicy if there is no reason; the field is {@code voidedWhy}
     * @throws NotFoundException if there is no such policy
     * @throws StalePolicy if the policy has been changed since it was seen; nothing was saved
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy markVoid(UUID id, long seen, String why) {
        List<Problem> problems = new ArrayList<>();
        reason(problems, "voidedWhy", why);
        refuse(problems);
        PolicyRecord record = lock(id);
        Standing standing = record.toPolicy().standing();
        Standing.Voided known = standing.voided();
        if (known != null && known.why().equals(why.strip())) {
            return record.toPolicy();
        }
        Standing.Voided mark =
                new Standing.Voided(why.strip(), signedIn.person().username(), clock.instant());
        return stand(record, seen, standing.withVoided(mark), "policy.voided", why.strip());
    }

    /**
     * Takes the mark of {@link #markVoid} away. Where there is none, all stays as it is.
     *
     * @throws NotFoundException if there is no such policy
     * @throws StalePolicy if the policy has been changed since it was seen; nothing was saved
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy clearVoid(UUID id, long seen) {
        PolicyRecord record = lock(id);
        Standing standing = record.toPolicy().standing();
        return standing.voided() == null
                ? record.toPolicy()
                : stand(record, seen, standing.withVoided(null), "policy.not-void", "");
    }

    private PolicyRecord lock(UUID id) {
        return policies.lockById(id).orElseThrow(NotFoundException::new);
    }

    private Policy stand(PolicyRecord record, long seen, Standing standing, String action, String detail) {
        Policy before = record.toPolicy();
        if (before.version() != seen) {
            throw new StalePolicy(before);
        }
        record.stand(standing);
        audit.record(action, before.id(), detail);
        events.publishEvent(new PolicyEdited(before.id()));
        return policies.saveAndFlush(record).toPolicy();
    }

    /**
     * A policy of the next period that says what this one says at its end, to be looked through and entered: the same number, a
     * year from the period's end. What belongs to one period alone is left out: what was paid elsewhere, the premium ratio.
     *
     * @throws NotFoundException if there is no such policy
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Policy renewal(UUID id) {
        Policy whole = door.get(id);
        Policy last = whole.on(whole.periodEnd().toLocalDate());
        OwnTerms own = new OwnTerms(last.terms().claimLimit(), null);
        return whole.next(last.content().with(last.overrides(), own));
    }

    /** The policy that continues this one in the next period; empty where there is none that the person may see. */
    @Transactional(readOnly = true)
    public Optional<Policy> renewalOf(Policy policy) {
        return policies.findRenewalOf(policy.id()).flatMap(found -> door.visible(found.id()));
    }

    /** The policy that this one continues; empty where there is none that the person may see. */
    @Transactional(readOnly = true)
    public Optional<Policy> renewedBy(Policy policy) {
        UUID renewed = policy.standing().renews();
        return renewed == null ? Optional.empty() : door.visible(renewed);
    }
}
