package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incidents;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What policies pay for what the portal knows. Every answer is computed anew from the records; nothing is kept. Whoever
 * may see a policy may see its assessment; for everybody else it does not exist.
 */
@Service
@Transactional(readOnly = true)
public class Claims {

    private final ClaimAssembler assembler;
    private final Incidents incidents;
    private final PolicyProducts products;

    Claims(ClaimAssembler assembler, Incidents incidents, PolicyProducts products) {
        this.assembler = assembler;
        this.incidents = incidents;
        this.products = products;
    }

    /** @throws NotFoundException if there is no such policy for this person */
    public AssessedClaim assess(UUID policyId) {
        return assessed(assembler.assemble(policyId), UnaryOperator.identity());
    }

    /** As {@link #assess}, as if some facts of the claim were different. Nothing is changed. */
    public AssessedClaim assessAsIf(UUID policyId, UnaryOperator<Claim> difference) {
        return assessed(assembler.assemble(policyId), difference);
    }

    /**
     * The lines of an incident with what the engine says, in the order of the claim; what other incidents of the same
     * policy use up is taken into account.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public List<AssessedLine> ofIncident(UUID incidentId) {
        return assess(incidents.get(incidentId).policyId()).linesOf(incidentId);
    }

    /**
     * What would be paid of one more line, at the end of the claim. Nothing is saved.
     *
     * @throws InvalidExpense if the facts cannot stand in a claim
     * @throws NotFoundException if there is no such incident for this person
     */
    public WhatIf whatIf(UUID incidentId, ExpenseFacts facts) {
        Expenses.refuseInvalid(facts);
        PolicyPeriod period = assembler.assemble(incidents.get(incidentId).policyId());
        String incident = Objects.requireNonNull(period.names().get(incidentId));
        Claim.Expense line = ClaimAssembler.expense(UUID.randomUUID().toString(), incident, facts, null);
        AssessedClaim before = assessed(period, UnaryOperator.identity());
        Claim claim = with(period.claim(), line);
        Assessment after = Assessor.assess(before.product(), claim);
        return new WhatIf(
                before.product(),
                claim,
                before.assessment(),
                after,
                after.lines().getLast());
    }

    /**
     * The two ways a claim can go while a suspicion of an attack is open; empty while none is.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    public Optional<Futures> futures(UUID policyId) {
        PolicyPeriod period = assembler.assemble(policyId);
        if (period.claim().incidents().stream().noneMatch(Claims::isOpenSuspicion)) {
            return Optional.empty();
        }
        return Optional.of(new Futures(
                assessed(period, claim -> settled(claim, SuspicionOutcome.ATTACK)),
                assessed(period, claim -> settled(claim, SuspicionOutcome.NO_ATTACK))));
    }

    /**
     * What can still become of a claim, put together once however many ways there are.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public Prospects prospects(UUID policyId) {
        AssessedClaim now = assess(policyId);
        var futures =
                io.shirase.assessment.Futures.of(now.product(), now.period().claim());
        var suspicion = futures.suspicion();
        return new Prospects(
                now,
                suspicion == null
                        ? Optional.empty()
                        : Optional.of(
                                new Futures(now.with(suspicion.asIfAttack()), now.with(suspicion.asIfNoAttack()))),
                futures.readings().stream()
                        .map(read -> new OtherReading(read.clause(), now, now.with(read.otherwise())))
                        .toList());
    }

    private AssessedClaim assessed(PolicyPeriod period, UnaryOperator<Claim> difference) {
        Product product = products.of(period.policy())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no product file of " + period.policy().product()));
        return new AssessedClaim(period, product, Assessor.assess(product, difference.apply(period.claim())));
    }

    private static Claim with(Claim claim, Claim.Expense line) {
        List<Claim.Expense> expenses = new ArrayList<>(claim.expenses());
        expenses.add(line);
        return new Claim(claim.policy(), claim.incidents(), expenses, claim.interruptions());
    }

    private static boolean isOpenSuspicion(Claim.Incident incident) {
        return incident.kind() == IncidentKind.SUSPECTED_ATTACK
                && (incident.outcome() == null || incident.outcome() == SuspicionOutcome.PENDING);
    }

    private static Claim settled(Claim claim, SuspicionOutcome outcome) {
        return new Claim(
                claim.policy(),
                claim.incidents().stream()
                        .map(incident -> isOpenSuspicion(incident) ? incident.withOutcome(outcome) : incident)
                        .toList(),
                claim.expenses(),
                claim.interruptions());
    }
}
