package io.shirase.claim;

import io.shirase.assessment.Claim;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.ThirdPartyClaim;
import io.shirase.expense.ThirdPartyClaims;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the records of a policy period together as a claim. */
@Component
class ClaimAssembler {

    private final Policies policies;
    private final PolicyProducts products;
    private final Incidents incidents;
    private final Expenses expenses;
    private final Interruptions interruptions;
    private final AcceptedAmounts acceptedAmounts;
    private final LineConsents consents;
    private final ThirdPartyClaims thirdParties;
    private final AcceptedStops acceptedStops;
    private final ClaimFileNameRepository fileNames;

    ClaimAssembler(
            Policies policies,
            PolicyProducts products,
            Incidents incidents,
            Expenses expenses,
            Interruptions interruptions,
            AcceptedAmounts acceptedAmounts,
            LineConsents consents,
            ThirdPartyClaims thirdParties,
            AcceptedStops acceptedStops,
            ClaimFileNameRepository fileNames) {
        this.consents = consents;
        this.thirdParties = thirdParties;
        this.acceptedStops = acceptedStops;
        this.policies = policies;
        this.products = products;
        this.incidents = incidents;
        this.expenses = expenses;
        this.interruptions = interruptions;
        this.acceptedAmounts = acceptedAmounts;
        this.fileNames = fileNames;
    }

    /** @param stamp how the policy period stands now */
    @Transactional(readOnly = true)
    public PolicyPeriod assemble(Stamp stamp) {
        Policy policy = stamp.policy();
        UUID policyId = policy.id();
        Map<UUID, String> names = new HashMap<>();
        fileNames.findByPolicyId(policyId).forEach(name -> names.put(name.getId(), name.name()));

        List<Claim.Incident> claimed = new ArrayList<>();
        for (Incident incident : stamp.incidents()) {
            String name = names.getOrDefault(incident.id(), incident.id().toString());
            claimed.add(incident.toClaim(name));
            names.put(incident.id(), name);
        }
        List<ExpenseLine> all = expenses.of(stamp.incidents());
        Map<UUID, Decided> decided = acceptedAmounts.of(all);
        Map<UUID, LineConsent> asked = consents.of(all);
        LineClaims claims = LineClaims.of(
                thirdParties.ofPolicy(policyId),
                all.stream().filter(line -> !line.facts().isDraft()).toList());
        List<ExpenseLine> lines = new ArrayList<>();
        List<Claim.Expense> claimedLines = new ArrayList<>();
        for (ExpenseLine line : all) {
            if (line.facts().isDraft()) {
                continue;
            }
            String name = names.computeIfAbsent(line.id(), UUID::toString);
            String incident = Objects.requireNonNull(names.get(line.incidentId()));
            claimedLines.add(
                    expense(name, incident, line.facts(), decided.get(line.id()), asked.get(line.id()), claims));
            lines.add(line);
        }
        Map<UUID, AcceptedStop> acceptedOfStops = acceptedStops.of(stamp.interruptions());
        Map<String, AcceptedStop> decidedStops = new HashMap<>();
        List<Claim.Interruption> stops = new ArrayList<>();
        for (InterruptionEntry entry : stamp.interruptions()) {
            AcceptedStop accepted = acceptedOfStops.get(entry.id());
            stops.add(accepted == null ? entry.facts() : accepted.figures());
            if (accepted != null) {
                decidedStops.put(entry.facts().id(), accepted);
            }
        }
        return new PolicyPeriod(
                policy,
                new Claim(policy.toClaim(), claimed, claimedLines, stops, products.amendments(policy)),
                names,
                lines,
                all,
                decided,
                asked,
                claims,
                decidedStops);
    }

    /**
     * Everything that a policy period is made of, so far as it changes: two stamps are the same where the claims are.
     *
     * @param edition from which day on the edition of the product counts that judges it; null where there is none
     * @param lines how often lines were entered, changed or removed
     * @param entries how many there are about the lines
     * @param consents how many there are about consents
     * @param thirdParties how often something was entered about the claims of others
     * @param stopEntries how many decisions there are about stops
     */
    record Stamp(
            Policy policy,
            @Nullable LocalDate edition,
            List<Incident> incidents,
            long lines,
            long entries,
            long consents,
            long thirdParties,
            long stopEntries,
            List<InterruptionEntry> interruptions) {}

    /**
     * Read in a few light queries.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    @Transactional(readOnly = true)
    public Stamp stamp(UUID policyId) {
        Policy policy = policies.get(policyId);
        List<Incident> found = incidents.ofPolicy(policyId);
        return new Stamp(
                policy,
                products.edition(policy).map(Product::validFrom).orElse(null),
                found,
                expenses.changes(found),
                acceptedAmounts.entries(found.stream().map(Incident::id).toList()),
                consents.entries(policyId),
                thirdParties.changes(policyId),
                acceptedStops.entries(policyId),
                interruptions.ofPolicy(policyId));
    }

    /**
     * @param decided null where nothing is decided
     * @param consent null where none was asked for; the day of what was granted counts before one that was typed
     */
    static Claim.Expense expense(
            String name,
            String incident,
            ExpenseFacts facts,
            @Nullable Decided decided,
            @Nullable LineConsent consent,
            LineClaims claims) {
        ThirdPartyClaim claim = claims.of(facts).orElse(null);
        return new Claim.Expense(
                name,
                incident,
                Objects.requireNonNull(facts.activity()),
                Objects.requireNonNull(facts.amount()),
                decided == null ? null : decided.accepted(),
                facts.orderedAt(),
                facts.accruedOn(),
                facts.spentOn(),
                consent == null ? facts.consentOn() : consent.countsFor(facts).orElse(facts.consentOn()),
                facts.outsourced(),
                facts.heads(),
                facts.unitCost(),
                claim == null ? null : claim.madeAt(),
                claims.name(facts),
                claim == null ? null : claim.settlementApproved(),
                facts.domestic(),
                facts.traits(),
                facts.paidByOtherInsurance());
    }
}
