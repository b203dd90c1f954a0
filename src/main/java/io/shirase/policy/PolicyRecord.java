package io.shirase.policy;

import io.shirase.assessment.Claim;
import io.shirase.language.KeyParts;
import io.shirase.language.SpokenKey;
import io.shirase.money.Yen;
import io.shirase.storage.Rehearsal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
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

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "policy_id", nullable = false, updatable = false)
    @BatchSize(size = 100)
    private Set<AmendmentRecord> amendments = new HashSet<>();

    @Embedded
    private @Nullable StandingColumns standing;

    /** The drill in which it is played; null for a real one. */
    private @Nullable UUID drillId;

    private @Nullable Long drillAhead;
    private @Nullable Instant drillEndedAt;

    /** What it is found by as one types. */
    @ElementCollection
    @CollectionTable(name = "policy_part", joinColumns = @JoinColumn(name = "policy_id"))
    @Column(name = "part")
    private Set<String> parts = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PolicyRecord() {}

    PolicyRecord(Policy policy) {
        id = policy.id();
        Rehearsal rehearsal = policy.rehearsal();
        drillId = rehearsal == null ? null : rehearsal.drill();
        drillAhead = rehearsal == null ? null : rehearsal.ahead().toSeconds();
        product = policy.product();
        change(policy);
        say(policy.content());
        stand(policy.standing());
    }

    /** What is done in this transaction is about a drill, or real: as this is. */
    @PostLoad
    @PrePersist
    void enter() {
        Rehearsal.enter(Rehearsal.of(drillId, drillAhead, drillEndedAt));
    }

    /** Takes over whose policy it is and for when; not its product, nor what money follows from. */
    final void change(Policy policy) {
        certificateNumber = policy.certificateNumber();
        certificateKey = SpokenKey.of(policy.certificateNumber());
        insuredOrganisationId = policy.insuredOrganisationId();
        insuredName = policy.insuredName();
        insuredNameKey = SpokenKey.of(policy.insuredName());
        agencyOrganisationId = policy.agencyOrganisationId();
        periodStart = policy.periodStart();
        periodEnd = policy.periodEnd();
        paidOutsideFile = policy.paidOutsideFile();
        Set<String> found = KeyParts.of(certificateKey);
        found.addAll(KeyParts.of(insuredNameKey));
        parts.retainAll(found);
        parts.addAll(found);
    }

    /** Says something from the beginning of the period on. */
    final void say(Content content) {
        plan = content.plan();
        Claim.Terms terms = content.terms();
        policyLimit = terms.policyLimit();
        costLimit = terms.costLimit();
        deductible = terms.deductible();
        headCap = terms.headCap();
        profitLimit = terms.profitLimit();
        continuationLimit = terms.continuationLimit();
        waitingHours = terms.waitingHours();
        interruptionDeductible = terms.interruptionDeductible();
        claimLimit = terms.claimLimit();
        Claim.Rate ratio = terms.premiumRatio();
        premiumDeclared = ratio == null ? null : ratio.numerator();
        premiumActual = ratio == null ? null : ratio.denominator();
        riders.retainAll(content.riders());
        riders.addAll(content.riders());
        Set<FigureColumns> stated = FigureColumns.of(content.overrides());
        figures.retainAll(stated);
        figures.addAll(stated);
    }

    /** Says something from a later day on, instead of what may have been said from that very day on. */
    void amend(Amendment amendment) {
        amendments.stream()
                .filter(known -> known.stands() && known.isFrom(amendment.from()))
                .forEach(known -> known.replaced(amendment.enteredAt()));
        amendments.add(new AmendmentRecord(amendment));
    }

    final void stand(Standing now) {
        StandingColumns columns = standing == null ? new StandingColumns() : standing;
        columns.take(now);
        standing = columns;
    }

    void lookedAfterBy(@Nullable UUID agency) {
        agencyOrganisationId = agency;
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

    boolean isProposedAt(LocalDateTime time) {
        return toPolicy().isProposedAt(time);
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
                amendments.stream()
                        .filter(AmendmentRecord::stands)
                        .map(AmendmentRecord::toAmendment)
                        .sorted(Comparator.comparing(Amendment::from))
                        .toList(),
                standing == null ? Standing.NONE : standing.toStanding(),
                Rehearsal.of(drillId, drillAhead, drillEndedAt),
                version == null ? 0 : version);
    }
}
