package io.shirase.policy;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.language.Problem;
import io.shirase.product.Overrides;
import io.shirase.product.Product;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of what certificates say, each with the day from which it counts. */
@Service
@Transactional
public class PolicyEdits {

    private final Policies door;
    private final PolicyRepository policies;
    private final PolicyProducts products;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PolicyEdits(
            Policies door,
            PolicyRepository policies,
            PolicyProducts products,
            AuditTrail audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.policies = policies;
        this.products = products;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes what the certificate says from the beginning of its period on; see {@link #change(long, Policy, CountsFrom)}.
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy change(long seen, Policy changed) {
        return change(seen, changed, CountsFrom.START);
    }

    /**
     * Changes whose policy it is and for when, and what the certificate says from a day on until it says something else; its
     * product stays.
     *
     * @param seen the version of the policy that the person was shown
     * @param changed with the policy's id, saying what is to count from that day on
     * @return the policy, saying again what counts from its beginning on
     * @throws NotFoundException if there is no such policy, or its insured or its agency is none that the portal knows
     * @throws InvalidPolicy if its product does not take it so, the day is outside its period, or there is one of that number
     *     in that period
     * @throws StalePolicy if the policy has been changed since; nothing was saved
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy change(long seen, Policy changed, CountsFrom from) {
        PolicyRecord record = policies.lockById(changed.id()).orElseThrow(NotFoundException::new);
        Policy before = record.toPolicy();
        door.check(changed, PolicyChecks.days(changed.keeping(before), from));
        List<String> changes = PolicyChanges.between(then(before, from), changed);
        if (changes.isEmpty()) {
            return before;
        }
        refuseStale(before, seen);
        record.change(changed);
        Policy after = say(record, before, changed.content(), from, "policy.changed", changes);
        boolean moved = !after.insuredOrganisationId().equals(before.insuredOrganisationId())
                || !Objects.equals(after.agencyOrganisationId(), before.agencyOrganisationId());
        if (moved) {
            events.publishEvent(
                    new PolicyMoved(after.id(), after.insuredOrganisationId(), after.agencyOrganisationId()));
        }
        return after;
    }

    /** What the certificate says where the change begins. */
    private static Policy then(Policy before, CountsFrom from) {
        LocalDate day = from.day();
        return day == null || from.isStart(before) ? before : before.on(day);
    }

    private static void refuseStale(Policy before, long seen) {
        if (before.version() != seen) {
            throw new StalePolicy(before);
        }
    }

    private Policy say(
            PolicyRecord record, Policy before, Content content, CountsFrom from, String action, List<String> changes) {
        LocalDate day = from.day();
        List<String> told = new ArrayList<>(changes);
        if (!content.equals(then(before, from).content())) {
            if (day == null || from.isStart(before)) {
                record.say(content);
            } else {
                record.amend(new Amendment(
                        day, content, from.why(), signedIn.person().username(), clock.instant()));
            }
            told.addAll(from.told(before));
        }
        audit.record(action, before.id(), String.join("; ", told));
        events.publishEvent(new PolicyEdited(before.id()));
        return policies.saveAndFlush(record).toPolicy();
    }

    /** As {@link #override(UUID, long, Overrides, OwnTerms, CountsFrom)}, from the beginning of its period on. */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy override(UUID id, long seen, Overrides overrides, OwnTerms terms) {
        return override(id, seen, overrides, terms, CountsFrom.START);
    }

    /**
     * Says which numbers of the product the certificate states differently, all others being the product's, and its terms,
     * from a day on until it says something else.
     *
     * @param seen the version of the policy that the person was shown
     * @throws NotFoundException if there is no such policy
     * @throws InvalidPolicy if the product has no such number, or not in that unit, or does not take the term, or the day is
     *     outside its period
     * @throws StalePolicy if the policy has been changed since; nothing was saved
     */
    @PreAuthorize("hasRole('ADMIN')")
    public Policy override(UUID id, long seen, Overrides overrides, OwnTerms terms, CountsFrom from) {
        PolicyRecord record = policies.lockById(id).orElseThrow(NotFoundException::new);
        Policy before = record.toPolicy();
        check(before, overrides, terms, from);
        Policy then = then(before, from);
        if (then.overrides().equals(overrides) && OwnTerms.of(then).equals(terms)) {
            return before;
        }
        refuseStale(before, seen);
        List<String> changes = new ArrayList<>(terms.changesFrom(OwnTerms.of(then)));
        if (!then.overrides().equals(overrides)) {
            changes.addFirst(overrides.changesFrom(then.overrides()));
        }
        return say(record, before, then.content().with(overrides, terms), from, "policy.overridden", changes);
    }

    private void check(Policy before, Overrides overrides, OwnTerms terms, CountsFrom from) {
        Product edition = products.edition(before).orElseThrow(NotFoundException::new);
        List<Problem> problems = new ArrayList<>(overrides.problems(edition));
        problems.addAll(terms.problems(edition));
        problems.addAll(PolicyChecks.days(before, from));
        if (!problems.isEmpty()) {
            throw new InvalidPolicy(problems);
        }
    }

    /**
     * The policy as {@link #change(long, Policy, CountsFrom)} would leave it. Nothing is changed.
     *
     * @throws NotFoundException as {@link #change(long, Policy, CountsFrom)}
     * @throws InvalidPolicy as {@link #change(long, Policy, CountsFrom)}
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Policy ifChanged(Policy changed, CountsFrom from) {
        Policy before = door.get(changed.id());
        door.check(changed, PolicyChecks.days(changed.keeping(before), from));
        return from.isStart(before)
                ? changed.keeping(before)
                : amended(changed.with(before.content()).keeping(before), changed.content(), from);
    }

    /**
     * The policy as {@link #override(UUID, long, Overrides, OwnTerms, CountsFrom)} would leave it. Nothing is changed.
     *
     * @throws NotFoundException as {@link #override(UUID, long, Overrides, OwnTerms, CountsFrom)}
     * @throws InvalidPolicy as {@link #override(UUID, long, Overrides, OwnTerms, CountsFrom)}
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Policy ifOverridden(UUID id, Overrides overrides, OwnTerms terms, CountsFrom from) {
        Policy before = door.get(id);
        check(before, overrides, terms, from);
        Content content = then(before, from).content().with(overrides, terms);
        return from.isStart(before) ? before.with(content) : amended(before, content, from);
    }

    private Policy amended(Policy policy, Content content, CountsFrom from) {
        LocalDate day = from.day();
        if (day == null) {
            return policy.with(content);
        }
        List<Amendment> amendments = new ArrayList<>(policy.amendments());
        amendments.removeIf(known -> known.from().equals(day));
        amendments.add(new Amendment(day, content, from.why(), signedIn.person().username(), clock.instant()));
        amendments.sort(Comparator.comparing(Amendment::from));
        return policy.with(amendments, policy.standing());
    }
}
