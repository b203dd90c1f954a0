package io.shirase.exclusion;

import io.shirase.audit.AuditTrail;
import io.shirase.evidence.Receipts;
import io.shirase.exclusion.FindingRefused.Why;
import io.shirase.identity.CurrentPerson;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.policy.Amendment;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
import io.shirase.storage.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklist of exclusions of an incident. Claim handlers and supervisors find; that an exclusion applies is found by
 * two, the second a supervisor. Nothing follows from a finding by itself: lines are denied by decisions. For everybody
 * else there is none.
 */
@Service
public class Exclusions {

    private final FindingStore store;
    private final Incidents incidents;
    private final Merges merges;
    private final Policies policies;
    private final PolicyProducts products;
    private final Receipts receipts;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exclusions(
            FindingStore store,
            Incidents incidents,
            Merges merges,
            Policies policies,
            PolicyProducts products,
            Receipts receipts,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.incidents = incidents;
        this.merges = merges;
        this.policies = policies;
        this.products = products;
        this.receipts = receipts;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a person wants to enter.
     *
     * @param attempt made when the form is shown: the same attempt again is the same entry again
     * @param seen of each exclusion, how many entries the person was looking at
     * @param receipts files of the incident that prove it
     */
    public record Found(
            UUID attempt, Map<String, Integer> seen, FindingKind kind, String words, Collection<UUID> receipts) {

        public Found {
            seen = Map.copyOf(seen);
            words = PlainText.of(words).strip();
            receipts = List.copyOf(receipts);
        }
    }

    /** What the product's words mean; empty where its file is not here. */
    @Transactional(readOnly = true)
    public List<Product.Definition> definitions(UUID incidentId) {
        return product(policy(visible(incidentId))).map(Product::definitions).orElse(List.of());
    }

    /**
     * In the order of the product's file.
     *
     * @throws NotFoundException if there is no such incident for this person, or the person decides nothing
     */
    @Transactional(readOnly = true)
    public List<ExclusionStanding> of(UUID incidentId) {
        return standings(visible(incidentId));
    }

    /** Those by which lines may be denied: two persons found that they apply. */
    @Transactional(readOnly = true)
    public List<Product.Exclusion> confirmed(UUID incidentId) {
        return of(incidentId).stream()
                .filter(ExclusionStanding::isConfirmed)
                .map(ExclusionStanding::exclusion)
                .toList();
    }

    /**
     * Enters a finding about each of these exclusions, or what a supervisor makes of one that is proposed.
     *
     * @throws NotFoundException if there is no such incident, exclusion or file for this person
     * @throws FindingRefused if one of them may not stand; then none was saved
     */
    @Transactional
    public void enter(UUID incidentId, Found found) {
        visible(incidentId);
        Incident incident = incidents.lock(incidentId);
        check(incident, found);
        List<ExclusionStanding> all = standings(incident);
        Set<String> known = new HashSet<>();
        for (ExclusionStanding standing : all) {
            String code = standing.exclusion().code();
            Integer seen = found.seen().get(code);
            if (seen != null && standing.isInContract()) {
                known.add(code);
                enter(incident, standing, seen, found);
            }
        }
        if (!known.equals(found.seen().keySet())) {
            throw new NotFoundException();
        }
        events.publishEvent(new FindingsChanged(incident.id()));
    }

    private void check(Incident incident, Found found) {
        if (found.words().isEmpty() && found.kind() != FindingKind.CONFIRM) {
            throw new FindingRefused(Why.WORDS_MISSING);
        }
        if (found.words().length() > FindingEntry.MAX_WORDS) {
            throw new FindingRefused(Why.WORDS_LONG);
        }
        if (receipts.of(incident.id(), found.receipts()).size()
                != Set.copyOf(found.receipts()).size()) {
            throw new NotFoundException();
        }
    }

    private void enter(Incident incident, ExclusionStanding standing, int seen, Found found) {
        CurrentPerson person = signedIn.person();
        String code = standing.exclusion().code();
        UUID id = UUID.nameUUIDFromBytes((found.attempt() + code).getBytes(StandardCharsets.UTF_8));
        if (standing.entries().stream().anyMatch(entry -> entry.id().equals(id))) {
            return;
        }
        if (standing.entries().size() != seen) {
            throw new FindingRefused(Why.MOVED_ON);
        }
        if (!found.kind().isFinding()) {
            checkSecond(standing, person);
        }
        FindingEntry entry = new FindingEntry(
                id,
                incident.id(),
                code,
                found.kind(),
                found.words(),
                found.receipts().stream().distinct().toList(),
                found.kind().isFinding() && standing.needsSecond(found.kind()),
                person.username(),
                clock.instant());
        store.add(entry, seen + 1);
        audit.record("exclusion." + entry.kind().code(), incident.id(), entry);
    }

    private static void checkSecond(ExclusionStanding standing, CurrentPerson person) {
        if (person.role() != Role.SUPERVISOR) {
            throw new FindingRefused(Why.ROLE);
        }
        FindingEntry proposal = standing.proposal().orElseThrow(() -> new FindingRefused(Why.NOTHING_PROPOSED));
        if (proposal.by().equals(person.username())) {
            throw new FindingRefused(Why.OWN_FINDING);
        }
    }

    private Incident visible(UUID incidentId) {
        if (!signedIn.person().role().decides()) {
            throw new NotFoundException();
        }
        return incidents.get(incidentId);
    }

    private Policy policy(Incident incident) {
        return policies.get(incident.policyId());
    }

    private Optional<Product> product(Policy policy) {
        return products.of(policy);
    }

    private List<ExclusionStanding> standings(Incident incident) {
        Policy policy = policy(incident);
        Product product = product(policy).orElse(null);
        if (product == null) {
            return List.of();
        }
        Map<String, List<FindingEntry>> found = store.of(merges.together(incident.id()));
        List<Set<String>> attached = attached(policy, product);
        return product.checklist().stream()
                .map(exclusion -> new ExclusionStanding(
                        exclusion,
                        attached.stream().anyMatch(exclusion::isIn),
                        found.getOrDefault(exclusion.code(), List.of())))
                .toList();
    }

    /** The riders of the certificate from each day on: what it had on any day may be asked about. */
    private static List<Set<String>> attached(Policy policy, Product product) {
        Stream<Set<String>> later = policy.amendments().stream()
                .map(Amendment::content)
                .map(content -> attached(product, content.plan(), content.riders()));
        return Stream.concat(Stream.of(attached(product, policy.plan(), policy.riders())), later)
                .toList();
    }

    private static Set<String> attached(Product product, String plan, Set<String> riders) {
        return product.plan(plan).filter(one -> !one.takesRiders()).isPresent() ? Set.of() : riders;
    }
}
