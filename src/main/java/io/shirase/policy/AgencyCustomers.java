package io.shirase.policy;

import io.shirase.audit.AuditTrail;
import io.shirase.identity.NotFoundException;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which firms an agency looks after. Its people see their policies and incidents, and nobody else's. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class AgencyCustomers {

    private final PolicyRepository policies;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyCustomers(
            PolicyRepository policies,
            Organisations organisations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.policies = policies;
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A firm with those of its policies that the agency looks after, the newest first. */
    public record Customer(Organisation firm, List<Policy> policies) {

        public Customer {
            policies = List.copyOf(policies);
        }
    }

    /** By the names of the insured. */
    @Transactional(readOnly = true)
    public List<Customer> of(UUID agencyId) {
        Map<UUID, List<Policy>> byFirm = new LinkedHashMap<>();
        policies.findByAgencyOrganisationIdAndDrillIdIsNullOrderByInsuredNameAscPeriodStartDesc(agencyId).stream()
                .map(PolicyRecord::toPolicy)
                .forEach(policy -> byFirm.computeIfAbsent(
                                policy.insuredOrganisationId(), firm -> new java.util.ArrayList<>())
                        .add(policy));
        return byFirm.entrySet().stream()
                .map(entry -> new Customer(organisations.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    /**
     * Gives a firm to an agency: its policies that have not ended are looked after by it from now on. Those that have ended stay
     * with whoever looked after them.
     *
     * @return how many policies that are; 0 where the firm has none that has not ended
     * @throws NotFoundException if there is no such agency or firm
     */
    public int assign(UUID agencyId, UUID firmId) {
        kind(agencyId, OrganisationKind.AGENCY);
        kind(firmId, OrganisationKind.FIRM);
        LocalDateTime now = LocalDateTime.now(clock);
        List<PolicyRecord> its =
                policies.findByInsuredOrganisationIdAndDrillIdIsNullOrderByPeriodStartDesc(firmId).stream()
                        .filter(record -> record.toPolicy().end().isAfter(now))
                        .toList();
        its.forEach(record -> give(record.id(), agencyId));
        return its.size();
    }

    /**
     * Takes a firm from an agency, with all of its policies; its people see nothing of it from now on.
     *
     * @throws NotFoundException if there is no such agency or firm
     */
    public void takeAway(UUID agencyId, UUID firmId) {
        kind(agencyId, OrganisationKind.AGENCY);
        kind(firmId, OrganisationKind.FIRM);
        policies.findByInsuredOrganisationIdAndDrillIdIsNullOrderByPeriodStartDesc(firmId).stream()
                .filter(record -> agencyId.equals(record.toPolicy().agencyOrganisationId()))
                .forEach(record -> give(record.id(), null));
    }

    private void give(UUID policyId, @Nullable UUID agencyId) {
        PolicyRecord record = policies.lockById(policyId).orElseThrow(NotFoundException::new);
        Policy before = record.toPolicy();
        if (Objects.equals(before.agencyOrganisationId(), agencyId)) {
            return;
        }
        record.lookedAfterBy(agencyId);
        policies.saveAndFlush(record);
        audit.record("policy.changed", policyId, "agency " + before.agencyOrganisationId() + " → " + agencyId);
        events.publishEvent(new PolicyMoved(policyId, before.insuredOrganisationId(), agencyId));
    }

    private void kind(UUID id, OrganisationKind kind) {
        if (organisations.get(id).kind() != kind) {
            throw new NotFoundException();
        }
    }
}
