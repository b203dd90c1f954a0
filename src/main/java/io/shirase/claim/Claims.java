package io.shirase.claim;

import static io.shirase.assessment.Futures.suspicion;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Futures.Suspicion;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incidents;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
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
    public Quotation whatIf(UUID incidentId, ExpenseFacts facts) {
        Expenses.refuseInvalid(facts);
        AssessedClaim now = assess(incidents.get(incidentId).policyId());
        String incident = Objects.requireNonNull(now.period().names().get(incidentId));
        Claim.Expense line = ClaimAssembler.expense(UUID.randomUUID().toString(), incident, facts, null);
        Claim claim = now.period().claim().with(line);
        return new Quotation(now.product(), claim, Assessor.explain(now.product(), claim));
    }

    /**
     * The two ways a claim can go while a suspicion of an attack is open; empty while none is.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    public Optional<Futures> futures(UUID policyId) {
        AssessedClaim now = assess(policyId);
        return suspicion(now.product(), now.period().claim()).map(open -> futures(now, open));
    }

    private static Futures futures(AssessedClaim now, Suspicion open) {
        return new Futures(now.with(open.asIfAttack()), now.with(open.asIfNoAttack()));
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
        return new Prospects(
                now,
                Optional.ofNullable(futures.suspicion()).map(open -> futures(now, open)),
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
}
