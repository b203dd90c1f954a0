package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.language.KeyParts;
import io.shirase.language.SpokenKey;
import io.shirase.money.Yen;
import io.shirase.product.Overrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "policy")
class PolicyRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String product;
    private String certificateNumber;
    private String certificateKey;
    private UUID insuredOrganisationId;
    private String insuredName;
    private String insuredNameKey;
    private @Nullable UUID agencyOrganisationId;
    private LocalDateTime periodStart;
    private LocalDateTime periodEnd;
    private String plan;
    private Yen policyLimit;
    private @Nullable Yen costLimit;
    private Yen deductible;
    private @Nullable Yen headCap;
    private @Nullable Yen profitLimit;
    private @Nullable Yen continuationLimit;
    private @Nullable Integer waitingHours;
    private Yen interruptionDeductible;
    private @Nullable Yen claimLimit;
    private @Nullable Long premiumDeclared;
    private @Nullable Long premiumActual;
    private Yen paidOutsideFile;

    @ElementCollection
    @CollectionTable(name = "policy_rider", joinColumns = @JoinColumn(name = "policy_id"))
    @Column(name = "rider")
    @BatchSize(size = 100)
    private Set<String> riders = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "policy_figure", joinColumns = @JoinColumn(name = "policy_id"))
    @BatchSize(size = 100)
    private Set<FigureColumns> figures = new HashSet<>();

    /** What it is found by as one types. */
    @ElementCollection
    @CollectionTable(name = "policy_part", joinColumns = @JoinColumn(name = "policy_id"))
    @Column(name = "part")
    private Set<String> parts = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PolicyRecord() {}

    PolicyRecord(Policy policy) {
        id = policy.id();
        product = policy.product();
        change(policy);
        state(OwnTerms.of(policy));
        override(policy.overrides());
    }

    /** Takes over what the certificate says; not its product, nor what is entered by {@link #override} and {@link #state}. */
    final void change(Policy policy) {
        certificateNumber = policy.certificateNumber();
        certificateKey = SpokenKey.of(policy.certificateNumber());
        insuredOrganisationId = policy.insuredOrganisationId();
        insuredName = policy.insuredName();
        insuredNameKey = SpokenKey.of(policy.insuredName());
        agencyOrganisationId = policy.agencyOrganisationId();
        periodStart = policy.periodStart();
        periodEnd = policy.periodEnd();
        plan = policy.plan();
        policyLimit = policy.terms().policyLimit();
        costLimit = policy.terms().costLimit();
        deductible = policy.terms().deductible();
        headCap = policy.terms().headCap();
        profitLimit = policy.terms().profitLimit();
        continuationLimit = policy.terms().continuationLimit();
        waitingHours = policy.terms().waitingHours();
        interruptionDeductible = policy.terms().interruptionDeductible();
        paidOutsideFile = policy.paidOutsideFile();
        riders.retainAll(policy.riders());
        riders.addAll(policy.riders());
        Set<String> found = KeyParts.of(certificateKey);
        found.addAll(KeyParts.of(insuredNameKey));
        parts.retainAll(found);
        parts.addAll(found);
    }

    UUID id() {
        return id;
    }

    UUID insuredOrganisationId() {
        return insuredOrganisationId;
    }

    LocalDateTime periodStart() {
        return periodStart;
    }

    boolean covers(LocalDateTime time) {
        return !time.isBefore(periodStart) && time.isBefore(periodEnd);
    }

    /** Whether its number or its insured's name has this in it. */
    boolean has(String key) {
        return certificateKey.contains(key) || insuredNameKey.contains(key);
    }

    /** How well it fits what is typed: the lower, the better. */
    int fit(String key) {
        if (certificateKey.equals(key)) {
            return 0;
        }
        if (certificateKey.startsWith(key)) {
            return 1;
        }
        return insuredNameKey.startsWith(key) ? 2 : 3;
    }

    void override(Overrides overrides) {
        Set<FigureColumns> now = FigureColumns.of(overrides);
        figures.retainAll(now);
        figures.addAll(now);
    }

    void state(OwnTerms terms) {
        claimLimit = terms.claimLimit();
        Claim.Rate ratio = terms.premiumRatio();
        premiumDeclared = ratio == null ? null : ratio.numerator();
        premiumActual = ratio == null ? null : ratio.denominator();
    }

    private Claim.@Nullable Rate premiumRatio() {
        return premiumDeclared == null || premiumActual == null ? null : new Claim.Rate(premiumDeclared, premiumActual);
    }

    Policy toPolicy() {
        return new Policy(
                id,
                product,
                certificateNumber,
                insuredOrganisationId,
                insuredName,
                agencyOrganisationId,
                periodStart,
                periodEnd,
                plan,
                new Claim.Terms(
                        policyLimit,
                        costLimit,
                        deductible,
                        headCap,
                        profitLimit,
                        continuationLimit,
                        waitingHours,
                        interruptionDeductible,
                        claimLimit,
                        premiumRatio()),
                riders,
                paidOutsideFile,
                FigureColumns.overrides(figures),
                version == null ? 0 : version);
    }
}
