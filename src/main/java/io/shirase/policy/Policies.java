package io.shirase.policy;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.language.Problem;
import io.shirase.language.SpokenKey;
import io.shirase.storage.Rehearsal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The policies that the person who is here may see. A policy that one may not see does not exist. */
@Service
@Transactional(readOnly = true)
public class Policies {

    /** Of how many a page tells at most: whoever looks for another one types what it is called. */
    public static final int SHOWN = 100;

    /** More is not for a list but for a search. */
    private static final Limit LIST = Limit.of(1000);

    private static final Limit SPOKEN = Limit.of(20);

    private final PolicyRepository policies;
    private final PolicySearch search;
    private final PolicyProducts products;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Organisations organisations;

    Policies(
            PolicyRepository policies,
            PolicySearch search,
            PolicyProducts products,
            AuditTrail audit,
            SignedIn signedIn,
            Organisations organisations) {
        this.policies = policies;
        this.search = search;
        this.products = products;
        this.audit = audit;
        this.signedIn = signedIn;
        this.organisations = organisations;
    }

    /** The newest first for a policyholder, by the insured's name for everybody else; the first thousand. */
    public List<Policy> list() {
        CurrentPerson person = signedIn.person();
        var visible = switch (person.role()) {
            case POLICYHOLDER ->
                policies.findByInsuredOrganisationIdAndDrillIdIsNullOrderByPeriodStartDesc(person.organisationId());
            case AGENCY ->
                policies.findByAgencyOrganisationIdAndDrillIdIsNullOrderByInsuredNameAscPeriodStartDesc(
                        person.organisationId());
            case OPERATOR, HANDLER, SUPERVISOR, ADMIN ->
                policies.findByDrillIdIsNullOrderByInsuredNameAscPeriodStartDesc(LIST);
        };
        return visible.stream().map(PolicyRecord::toPolicy).toList();
    }

    /**
     * Those whose certificate's number or insured's name has this in it, however it is written; among as many as there are.
     *
     * @param typed of less than two letters or digits only the beginning of the {@link #list()} is looked through
     * @return at most {@link #SHOWN}
     */
    public List<Policy> search(String typed) {
        String key = SpokenKey.of(typed);
        boolean all = signedIn.person().role().isStaff();
        return all && key.codePointCount(0, key.length()) >= PolicySearch.LEAST
                ? search.find(typed, SHOWN)
                : list().stream()
                        .filter(policy -> SpokenKey.of(policy.insuredName()).contains(key)
                                || SpokenKey.of(policy.certificateNumber()).contains(key))
                        .limit(SHOWN)
                        .toList();
    }

    /** A firm's, as far as the person may see them; the newest first. */
    public List<Policy> ofFirm(UUID organisationId) {
        CurrentPerson person = signedIn.person();
        return policies.findByInsuredOrganisationIdAndDrillIdIsNullOrderByPeriodStartDesc(organisationId).stream()
                .map(PolicyRecord::toPolicy)
                .filter(policy -> sees(person, policy))
                .toList();
    }

    /** @throws NotFoundException if there is none that the person may see */
    public Policy get(UUID id) {
        return visible(id).orElseThrow(NotFoundException::new);
    }

    /** Empty where there is none that the person may see. */
    Optional<Policy> visible(UUID id) {
        CurrentPerson person = signedIn.person();
        return policies.findById(id).map(PolicyRecord::toPolicy).filter(policy -> sees(person, policy));
    }

    private static boolean sees(CurrentPerson person, Policy policy) {
        if (policy.rehearsal() != null) {
            return person.seesDrillOf(policy.insuredOrganisationId());
        }
        return person.role() == Role.ADMIN
                || person.sees(policy.insuredOrganisationId(), policy.agencyOrganisationId());
    }

    /** Many at once, for figures; those of drills, and those that are not here, are left out. */
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMIN')")
    public List<Policy> ofIds(Collection<UUID> ids) {
        return policies.findByIdInAndDrillIdIsNull(ids).stream()
                .map(PolicyRecord::toPolicy)
                .toList();
    }

    /** Which of these are copies that a drill is played with; a question of its own, as they are never loaded together. */
    public Set<UUID> rehearsed(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : policies.rehearsed(ids);
    }

    /** The drills that are played with these policies, whoever's they are; for the drill's own room. */
    public Set<UUID> drillsOf(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : policies.drillsOf(ids);
    }

    /**
     * A copy of a policy to play a drill with; see docs/decisions/0232. In a transaction of its own, as the policy is real
     * and its copy is not.
     *
     * @param original as the person who is here has read it
     * @throws NotFoundException if that person may play none with it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Policy rehearse(UUID drill, Policy original) {
        if (original.rehearsal() != null || !signedIn.person().seesDrillOf(original.insuredOrganisationId())) {
            throw new NotFoundException();
        }
        Policy copy = original.rehearsed(drill, policies.nextDrillNumber());
        return policies.saveAndFlush(new PolicyRecord(copy)).toPolicy();
    }

    /** From now on the clock of a drill's policy stands so; for the drill's own room. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveClock(Rehearsal rehearsal) {
        policies.move(rehearsal.drill(), rehearsal.ahead().toSeconds(), rehearsal.endedAt());
    }

    /**
     * What a caller reads out: the certificate's number, or the insured's name or a part of it; see {@link SpokenKey}.
     * Where both are said, what fits both comes first, and what fits one of them is there too: either may have been misheard.
     *
     * @return the newest period first, at most twenty; empty where nothing fits
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR')")
    public List<Policy> find(String certificateNumber, String insuredName) {
        Map<UUID, Policy> found = new LinkedHashMap<>();
        policies
                .findByCertificateKeyAndDrillIdIsNullOrderByPeriodStartDesc(SpokenKey.of(certificateNumber), SPOKEN)
                .stream()
                .map(PolicyRecord::toPolicy)
                .forEach(policy -> found.put(policy.id(), policy));
        Set<UUID> named = new HashSet<>();
        search.find(insuredName, SPOKEN.max()).forEach(policy -> {
            named.add(policy.id());
            found.putIfAbsent(policy.id(), policy);
        });
        String number = SpokenKey.of(certificateNumber);
        Comparator<Policy> bothFirst = Comparator.comparing(
                policy -> !SpokenKey.of(policy.certificateNumber()).equals(number) || !named.contains(policy.id()));
        return found.values().stream().sorted(bothFirst).limit(SPOKEN.max()).toList();
    }

    /** Adds a policy; one whose id is known already stays as it is. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Policy add(Policy policy) {
        return policies.findById(policy.id())
                .orElseGet(() -> {
                    audit.record("policy.added", policy.id(), policy.certificateNumber());
                    return policies.save(new PolicyRecord(policy));
                })
                .toPolicy();
    }

    /**
     * Enters a new policy.
     *
     * @throws NotFoundException if its insured or its agency is none that the portal knows
     * @throws InvalidPolicy if its product does not take it so, or there is one of that number in that period
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Policy enter(Policy policy) {
        check(policy, renewing(policy));
        audit.record("policy.added", policy.id(), PolicyChanges.told(policy));
        return policies.saveAndFlush(new PolicyRecord(policy)).toPolicy();
    }

    /**
     * What would keep a policy from being entered, its organisations aside.
     *
     * @return empty where nothing would
     */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Problem> problems(Policy policy) {
        List<Problem> problems = new ArrayList<>(misfits(policy));
        if (policies.isTaken(
                policy.id(),
                policy.product(),
                SpokenKey.of(policy.certificateNumber()),
                policy.periodStart(),
                policy.periodEnd())) {
            problems.add(Problem.of("certificateNumber", "policy.entry.taken"));
        }
        return problems;
    }

    /**
     * What its product says against a policy; see {@link #problems} for what other policies say.
     *
     * @return empty where it says nothing
     */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Problem> misfits(Policy policy) {
        return products.edition(policy)
                .map(product -> Stream.concat(
                                PolicyChecks.problems(product, policy).stream(),
                                policy.overrides().problems(product).stream())
                        .toList())
                .orElseGet(() -> List.of(Problem.of("product", "policy.entry.product")));
    }

    /**
     * The policies in an order that never changes, drills aside, for who goes through all of them.
     *
     * @param after the last one of the piece before; null for the first piece
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'HANDLER', 'SUPERVISOR', 'ADMIN')")
    public List<Policy> after(@Nullable UUID after, int limit) {
        List<PolicyRecord> found = after == null
                ? policies.findByDrillIdIsNullOrderById(Limit.of(limit))
                : policies.findByDrillIdIsNullAndIdGreaterThanOrderById(after, Limit.of(limit));
        return found.stream().map(PolicyRecord::toPolicy).toList();
    }

    /** How many there are of a product, drills aside. */
    @PreAuthorize("hasAnyRole('ADMIN', 'SUPERVISOR')")
    public long count(String product) {
        return policies.countByProductAndDrillIdIsNull(product);
    }

    /**
     * Those of a product, drills aside, in an order that never changes, for who goes through all of them.
     *
     * @param after the last one of the piece before; null for the first piece
     */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Policy> ofProduct(String product, @Nullable UUID after, int limit) {
        List<PolicyRecord> found = after == null
                ? policies.findByProductAndDrillIdIsNullOrderById(product, Limit.of(limit))
                : policies.findByProductAndDrillIdIsNullAndIdGreaterThanOrderById(product, after, Limit.of(limit));
        return found.stream().map(PolicyRecord::toPolicy).toList();
    }

    /** Those with one of these numbers, however it is written, of whatever product and period. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Policy> ofNumbers(Collection<String> certificateNumbers) {
        Set<String> keys = certificateNumbers.stream().map(SpokenKey::of).collect(Collectors.toSet());
        return keys.isEmpty()
                ? List.of()
                : policies.findByCertificateKeyInAndDrillIdIsNull(keys).stream()
                        .map(PolicyRecord::toPolicy)
                        .toList();
    }

    /** A policy is continued once, by one that begins when it ends. */
    private List<Problem> renewing(Policy policy) {
        UUID renewed = policy.standing().renews();
        if (renewed == null) {
            return List.of();
        }
        if (policies.findRenewalOf(renewed).isPresent()) {
            return List.of(Problem.of("periodStart", "policy.entry.renewed"));
        }
        return policy.periodStart().isBefore(get(renewed).periodEnd())
                ? List.of(Problem.of("periodStart", "policy.entry.renewal.early"))
                : List.of();
    }

    /** @throws InvalidPolicy if there is anything against the policy, or more against what is done with it */
    void check(Policy policy, List<Problem> more) {
        List<Problem> problems = new ArrayList<>(problems(policy));
        problems.addAll(more);
        if (organisations.get(policy.insuredOrganisationId()).kind() != OrganisationKind.FIRM) {
            problems.add(Problem.of("insured", "policy.entry.insured"));
        }
        UUID agency = policy.agencyOrganisationId();
        if (agency != null && organisations.get(agency).kind() != OrganisationKind.AGENCY) {
            problems.add(Problem.of("agency", "policy.entry.agency"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicy(problems);
        }
    }
}
