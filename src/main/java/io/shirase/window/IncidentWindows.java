package io.shirase.window;

import io.shirase.assessment.Claim;
import io.shirase.assessment.Windows;
import io.shirase.assessment.Windows.LastDay;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The clocks of incidents. They are counted anew at every look, so a corrected fact moves them at once. */
@Service
public class IncidentWindows {

    private final Incidents incidents;
    private final Policies policies;
    private final PolicyProducts products;
    private final Clock clock;

    IncidentWindows(Incidents incidents, Policies policies, PolicyProducts products, Clock clock) {
        this.incidents = incidents;
        this.policies = policies;
        this.products = products;
        this.clock = clock;
    }

    /**
     * The clocks of an incident, the earliest last day first.
     *
     * @throws NotFoundException if there is none that the person who is here may see
     */
    public List<Window> of(UUID incidentId) {
        return of(incidents.get(incidentId));
    }

    /** The clocks of an incident as it is given here, the earliest last day first. */
    public List<Window> of(Incident incident) {
        return of(incident, incident.facts());
    }

    /**
     * The clocks that an incident would have, were these its facts: what a correction moves, before it is saved.
     *
     * @throws NotFoundException if there is none that the person who is here may see
     */
    public List<Window> whatIf(UUID incidentId, Facts facts) {
        return of(incidents.get(incidentId), facts);
    }

    /**
     * The clocks that an incident discovered on this day would start under a policy, nothing being done yet.
     *
     * @param facts of which only kind and discovery count here
     * @throws NotFoundException if there is no policy that the person who is here may see
     */
    public List<Window> preview(UUID policyId, Facts facts) {
        return of(
                policies.get(policyId),
                facts.toClaim("", LocalDateTime.now(clock)),
                !facts.discovery().isKnown());
    }

    private List<Window> of(Incident incident, Facts facts) {
        return of(
                policies.get(incident.policyId()),
                facts.toClaim(incident.receiptNumber(), incident.firstReceivedLocally()),
                !facts.discovery().isKnown());
    }

    private List<Window> of(Policy whole, Claim.Incident incident, boolean assumed) {
        Policy policy = whole.on(incident.discoveredAt().toLocalDate());
        LocalDate today = LocalDate.now(clock);
        return products.of(policy)
                .map(product -> of(product, policy.plan(), incident, today, assumed))
                .orElse(List.of());
    }

    /**
     * The clocks that an incident starts under a product, the earliest last day first.
     *
     * @param product with the certificate's own numbers
     * @param assumed whether the day of the discovery is not known and another stands in for it
     */
    public static List<Window> of(
            Product product, String plan, Claim.Incident incident, LocalDate today, boolean assumed) {
        return Windows.of(product, plan, incident).stream()
                .map(counting -> Window.on(today, counting, isMet(counting, incident), assumed))
                .toList();
    }

    private static boolean isMet(LastDay counting, Claim.Incident incident) {
        LocalDateTime notified = incident.insurerNotifiedAt();
        return counting.kind() == Windows.Kind.NOTICE
                && notified != null
                && !notified.toLocalDate().isAfter(counting.lastDay());
    }
}
