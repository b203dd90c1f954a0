package io.shirase.directory;

import io.shirase.assessment.Activity;
import io.shirase.audit.AuditTrail;
import io.shirase.directory.PlannedStep.Cost;
import io.shirase.directory.PlannedStep.Tick;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merges;
import io.shirase.policy.Policies;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Contact;
import io.shirase.product.Item;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The response plan on an incident: its steps as the facts of today ask for them, and who ticked them off. Whoever sees an
 * incident sees its plan and may tick it.
 */
@Service
@Transactional
public class ResponsePlans {

    private final Support support;
    private final PlanStore store;
    private final Incidents incidents;
    private final Merges merges;
    private final Policies policies;
    private final PolicyProducts products;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    ResponsePlans(
            Support support,
            PlanStore store,
            Incidents incidents,
            Merges merges,
            Policies policies,
            PolicyProducts products,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.support = support;
        this.store = store;
        this.incidents = incidents;
        this.merges = merges;
        this.policies = policies;
        this.products = products;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Every phase with every step, whether the incident asks for it or not.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public List<PlannedPhase> of(UUID incidentId) {
        Incident incident = incidents.get(incidentId);
        Map<String, Tick> ticks = store.ticks(merges.together(incident.id()));
        List<Item> items = items(incident);
        return support.phases().stream()
                .map(phase -> new PlannedPhase(
                        phase,
                        phase.steps().stream()
                                .map(step -> new PlannedStep(
                                        step,
                                        step.need(incident),
                                        ticks.get(step.code()),
                                        costs(step, incident, items)))
                                .toList()))
                .toList();
    }

    /**
     * Ticks a step off, or takes the tick back.
     *
     * @param id made before the button is pressed: the same again changes nothing
     * @throws NotFoundException if there is no such incident for this person, or no such step
     */
    public void tick(UUID id, UUID incidentId, String step, boolean done) {
        Incident incident = incidents.lock(incidentId);
        if (support.step(step).isEmpty()) {
            throw new NotFoundException();
        }
        if (store.add(
                id,
                incident.id(),
                step,
                done,
                clock.instant(),
                signedIn.person().displayName())) {
            audit.record(done ? "plan.done" : "plan.undone", incident.id(), step);
        }
    }

    /**
     * What the incident's policy knows of a cost.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Cost cost(UUID incidentId, Activity activity) {
        return cost(activity, items(incidents.get(incidentId)));
    }

    /**
     * Whom the incident's policy lets its insured call at any hour; empty where its product names nobody.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    @Transactional(readOnly = true)
    public Optional<Contact> hotline(UUID incidentId) {
        return products.hotline(policies.get(incidents.get(incidentId).policyId()));
    }

    private List<Item> items(Incident incident) {
        return products.of(policies.get(incident.policyId())).stream()
                .flatMap(product -> product.items().stream())
                .toList();
    }

    private List<Cost> costs(SupportFile.Step step, Incident incident, List<Item> items) {
        List<Activity> activities = new ArrayList<>(step.activities());
        support.services(incident.product()).stream()
                .filter(service -> step.function() != null
                        && service.offer(step.function()).isPresent())
                .flatMap(service -> Stream.ofNullable(service.fee()))
                .forEach(activities::add);
        return activities.stream()
                .distinct()
                .map(activity -> cost(activity, items))
                .toList();
    }

    private static Cost cost(Activity activity, List<Item> items) {
        List<Item> taking = items.stream()
                .filter(item ->
                        item.takes().stream().anyMatch(take -> take.activities().contains(activity.code())))
                .toList();
        return new Cost(activity, !taking.isEmpty(), taking.stream().anyMatch(item -> item.consent() != null));
    }
}
