package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.claim.ClaimAssembler.Stamp;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Facts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.money.Yen;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import io.shirase.product.Product;
import io.shirase.storage.Kept;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What policies pay for what the portal knows. Whoever may see a policy may see its outlook; for everybody else it does
 * not exist.
 */
@Service
@Transactional(readOnly = true)
public class Claims {

    /** So many lines in all outlooks that are kept. */
    private static final int MOST_LINES = 20_000;

    private final ClaimAssembler assembler;
    private final Incidents incidents;
    private final PolicyProducts products;
    private final Kept<UUID, Stamp, Outlook> cache =
            new Kept<>(MOST_LINES, outlook -> outlook.lines().size());

    Claims(ClaimAssembler assembler, Incidents incidents, PolicyProducts products) {
        this.assembler = assembler;
        this.incidents = incidents;
        this.products = products;
    }

    /**
     * The one reading of a policy period as it stands now; the same as before where nothing has changed.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    public Outlook outlook(UUID policyId) {
        Stamp stamp = assembler.stamp(policyId);
        return cache.read(policyId, stamp, () -> read(assembler.assemble(stamp)));
    }

    /**
     * The reading of the policy period that an incident is in.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public Outlook ofIncident(UUID incidentId) {
        return outlook(incidents.get(incidentId).policyId());
    }

    /**
     * As {@link #outlook}, as if some facts of the claim were different. Nothing is changed.
     *
     * @param difference must leave the lines as they are
     */
    public Outlook asIf(UUID policyId, UnaryOperator<Claim> difference) {
        PolicyPeriod now = outlook(policyId).period();
        return read(now.with(difference.apply(now.claim())));
    }

    /**
     * As {@link #ofIncident}, as if these were the facts of the incident. Nothing is changed.
     *
     * @throws NotFoundException if there is no such incident for this person
     */
    public Outlook asIf(UUID incidentId, Facts facts) {
        Incident incident = incidents.surviving(incidentId);
        PolicyPeriod now = outlook(incident.policyId()).period();
        String name = Objects.requireNonNull(now.names().get(incident.id()));
        return read(now.with(facts.toClaim(name, incident.firstReceivedLocally())));
    }

    /**
     * As {@link #outlook}, as if the policy said this. Nothing is changed.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    public Outlook asIf(Policy policy) {
        PolicyPeriod now = outlook(policy.id()).period();
        return read(now.with(policy, products.amendments(policy)));
    }

    /**
     * As {@link #ofIncident}, as if another report had been merged into the incident. Nothing is changed.
     *
     * @param together what would be known of the incident then
     * @throws NotFoundException if there is no such incident for this person
     */
    public Outlook asIfMerged(UUID survivorId, UUID mergedId, Facts together) {
        Incident survivor = incidents.get(survivorId);
        Incident merged = incidents.get(mergedId);
        PolicyPeriod now = outlook(survivor.policyId()).period();
        String name = Objects.requireNonNull(now.names().get(survivorId));
        Instant first = survivor.firstReceivedAt().isBefore(merged.firstReceivedAt())
                ? survivor.firstReceivedAt()
                : merged.firstReceivedAt();
        return read(now.merged(
                Objects.requireNonNull(now.names().get(mergedId)),
                together.toClaim(name, LocalDateTime.ofInstant(first, Japan.ZONE))));
    }

    /**
     * What would be paid of one more line, at the end of the claim. Nothing is saved.
     *
     * @throws InvalidExpense if the facts cannot stand in a claim
     * @throws NotFoundException if there is no such incident for this person
     */
    public Quotation whatIf(UUID asked, ExpenseFacts facts) {
        Expenses.refuseInvalid(facts);
        UUID incidentId = incidents.surviving(asked).id();
        PolicyPeriod now = ofIncident(incidentId).period();
        int number = 1
                + now.all().stream()
                        .filter(line -> line.incidentId().equals(incidentId))
                        .mapToInt(ExpenseLine::number)
                        .max()
                        .orElse(0);
        ExpenseLine line = new ExpenseLine(
                UUID.randomUUID(),
                incidentId,
                Long.MAX_VALUE,
                number,
                facts,
                List.of(),
                "",
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                0);
        Outlook outlook = read(now.with(line));
        return new Quotation(outlook, outlook.line(line.id()).orElseThrow());
    }

    /**
     * The ambiguous wordings that change what lines of a policy period are paid, of an outlook that was read before.
     */
    @PreAuthorize("hasAnyRole('HANDLER', 'SUPERVISOR')")
    public List<ReadOtherwise> readings(Outlook outlook) {
        return outlook.readings();
    }

    /**
     * What a policy's claim is paid now, and would be under another edition of its product. Nothing is changed or kept.
     *
     * @throws NotFoundException if there is no such policy for this person
     */
    @PreAuthorize("hasRole('ADMIN')")
    public UnderEdition under(Policy policy, Product edition) {
        Claim claim = assembler.assemble(assembler.stamp(policy.id())).claim();
        Product product = products.of(policy)
                .orElseThrow(() -> new IllegalStateException("There is no product file of " + policy.product()));
        Yen now = Assessor.assess(product, claim).payable();
        try {
            Product fitting = products.fitting(policy, edition);
            Claim otherwise = products.asIf(policy, claim, edition);
            Assessment assessment = policy.overrides().isEmpty()
                    ? Assessor.assess(fitting, otherwise)
                    : Assessor.assessOnce(fitting, otherwise);
            return new UnderEdition(now, assessment.payable(), "");
        } catch (IllegalArgumentException cannot) {
            return new UnderEdition(now, null, String.valueOf(cannot.getMessage()));
        }
    }

    private Outlook read(PolicyPeriod period) {
        Product product = products.of(period.policy())
                .orElseThrow(() -> new IllegalStateException(
                        "There is no product file of " + period.policy().product()));
        return new Outlook(period, product);
    }
}
