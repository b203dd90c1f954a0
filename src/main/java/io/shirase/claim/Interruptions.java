package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.language.Problem;
import io.shirase.policy.Policies;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The interruptions of policy periods. Whoever may see a policy may see its interruptions and write them; for everybody
 * else they do not exist.
 */
@Service
@Transactional
public class Interruptions {

    private final InterruptionRepository repository;
    private final Policies policies;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interruptions(
            InterruptionRepository repository,
            Policies policies,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.policies = policies;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters an interruption. The same id again is the same submit again and changes nothing.
     *
     * @throws InvalidInterruption if the facts cannot stand in a claim
     * @throws NotFoundException if there is no such policy for this person
     */
    public InterruptionEntry add(UUID id, UUID policyId, Claim.Interruption facts) {
        policies.get(policyId);
        refuse(InterruptionRules.problems(facts));
        InterruptionRecord submitted = repository.lockById(id).orElse(null);
        if (submitted != null) {
            if (!submitted.policyId().equals(policyId)) {
                throw new NotFoundException();
            }
            return entry(submitted);
        }
        String content = InterruptionJson.write(facts);
        InterruptionRecord added = repository.saveAndFlush(
                new InterruptionRecord(id, policyId, content, signedIn.person().username(), clock.instant()));
        audit.record("interruption.added", id, content);
        events.publishEvent(new InterruptionsChanged(policyId));
        return entry(added);
    }

    /**
     * Enters the interruption of a policy that had none when the person looked.
     *
     * @throws StaleInterruption if somebody has entered one since; nothing was saved
     * @throws InvalidInterruption if the facts cannot stand in a claim
     * @throws NotFoundException if there is no such policy for this person
     */
    public InterruptionEntry addFirst(UUID id, UUID policyId, Claim.Interruption facts) {
        policies.get(policyId);
        repository.findPresent(policyId).stream()
                .filter(entered -> !entered.id().equals(id))
                .findFirst()
                .ifPresent(entered -> {
                    throw new StaleInterruption(entered.changedBy());
                });
        return add(id, policyId, facts);
    }

    /**
     * @param seen the version that the person was shown
     * @throws StaleInterruption if it has been changed since
     * @throws InvalidInterruption if the facts cannot stand in a claim
     * @throws NotFoundException if there is no such interruption for this person
     */
    public InterruptionEntry edit(UUID id, long seen, Claim.Interruption facts) {
        InterruptionRecord interruption = present(id);
        refuse(InterruptionRules.problems(facts));
        refuseStale(interruption, seen);
        String content = InterruptionJson.write(facts);
        interruption.change(content, signedIn.person().username(), clock.instant());
        repository.saveAndFlush(interruption);
        audit.record("interruption.changed", id, content);
        events.publishEvent(new InterruptionsChanged(interruption.policyId()));
        return entry(interruption);
    }

    /**
     * @throws StaleInterruption if it has been changed since it was seen
     * @throws NotFoundException if there is no such interruption for this person
     */
    public void remove(UUID id, long seen) {
        InterruptionRecord interruption = present(id);
        refuseStale(interruption, seen);
        interruption.remove(signedIn.person().username(), clock.instant());
        repository.saveAndFlush(interruption);
        audit.record("interruption.removed", id, "");
        events.publishEvent(new InterruptionsChanged(interruption.policyId()));
    }

    /**
     * In the order entered.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    @Transactional(readOnly = true)
    public List<InterruptionEntry> ofPolicy(UUID policyId) {
        policies.get(policyId);
        return repository.findPresent(policyId).stream()
                .map(Interruptions::entry)
                .toList();
    }

    /** @throws InvalidInterruption if the facts cannot stand in a claim */
    public static void refuseInvalid(Claim.Interruption facts) {
        refuse(InterruptionRules.problems(facts));
    }

    private InterruptionRecord present(UUID id) {
        InterruptionRecord interruption =
                repository.lockById(id).filter(found -> !found.isRemoved()).orElseThrow(NotFoundException::new);
        policies.get(interruption.policyId());
        return interruption;
    }

    private static InterruptionEntry entry(InterruptionRecord stored) {
        return new InterruptionEntry(
                stored.id(),
                stored.policyId(),
                InterruptionJson.read(stored.content()),
                stored.changedBy(),
                stored.changedAt(),
                stored.version());
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInterruption(problems);
        }
    }

    private static void refuseStale(InterruptionRecord interruption, long seen) {
        if (interruption.version() != seen) {
            throw new StaleInterruption(interruption.changedBy());
        }
    }
}
