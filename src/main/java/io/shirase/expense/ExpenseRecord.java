package io.shirase.expense;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Trait;
import io.shirase.language.Coded;
import io.shirase.money.Yen;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "expense_line")
class ExpenseRecord {

    private static final Map<String, Trait> TRAITS = Coded.byCode(Trait.class);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID incidentId;

    @Generated
    @Column(name = "position_in_claim", insertable = false, updatable = false)
    private @Nullable Long position;

    private @Nullable Activity activity;
    private @Nullable Yen amount;
    private String vendor = "";
    private String note = "";
    private @Nullable LocalDateTime orderedAt;
    private @Nullable LocalDate accruedOn;
    private @Nullable LocalDate spentOn;
    private @Nullable LocalDate consentOn;
    private boolean outsourced;
    private @Nullable Integer heads;
    private @Nullable Yen unitCost;
    private @Nullable LocalDateTime claimMadeAt;
    private @Nullable String claimReference;
    private @Nullable Boolean settlementApproved;
    private boolean domestic;
    private String traits = "";
    private Yen paidByOtherInsurance = Yen.ZERO;

    @ElementCollection
    @CollectionTable(name = "expense_line_receipt", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "receipt_id")
    private List<UUID> receipts = new ArrayList<>();

    private String createdBy;
    private Instant createdAt;
    private String changedBy;
    private Instant changedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExpenseRecord() {}

    ExpenseRecord(UUID id, UUID incidentId, ExpenseFacts facts, List<UUID> receipts, String by, Instant at) {
        this.id = id;
        this.incidentId = incidentId;
        this.createdBy = by;
        this.createdAt = at;
        this.changedBy = by;
        this.changedAt = at;
        this.receipts.addAll(receipts);
        write(facts);
    }

    UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    boolean isAt(long seen) {
        return version != null && version == seen;
    }

    void change(ExpenseFacts facts, List<UUID> attached, String by, Instant at) {
        write(facts);
        if (!receipts.equals(attached)) {
            receipts.clear();
            receipts.addAll(attached);
        }
        changedBy = by;
        changedAt = at;
    }

    void detach(UUID receipt, String by, Instant at) {
        receipts.remove(receipt);
        changedBy = by;
        changedAt = at;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    private void write(ExpenseFacts facts) {
        activity = facts.activity();
        amount = facts.amount();
        vendor = facts.vendor();
        note = facts.note();
        orderedAt = facts.orderedAt();
        accruedOn = facts.accruedOn();
        spentOn = facts.spentOn();
        consentOn = facts.consentOn();
        outsourced = facts.outsourced();
        heads = facts.heads();
        unitCost = facts.unitCost();
        claimMadeAt = facts.claimMadeAt();
        claimReference = facts.claim();
        settlementApproved = facts.settlementApproved();
        domestic = facts.domestic();
        traits = facts.traits().stream().map(Trait::code).collect(Collectors.joining(" "));
        paidByOtherInsurance = facts.paidByOtherInsurance();
    }

    boolean isPresent() {
        return removedAt == null;
    }

    long position() {
        return Objects.requireNonNull(position);
    }

    /** @param number of the line in its incident, from 1 */
    ExpenseLine toLine(int number) {
        return new ExpenseLine(
                id,
                incidentId,
                position(),
                number,
                facts(),
                receipts,
                createdBy,
                createdAt,
                changedBy,
                changedAt,
                Objects.requireNonNull(version));
    }

    ExpenseFacts facts() {
        return ExpenseFacts.NONE.with(facts -> {
            facts.activity = activity;
            facts.amount = amount;
            facts.vendor = vendor;
            facts.note = note;
            facts.orderedAt = orderedAt;
            facts.accruedOn = accruedOn;
            facts.spentOn = spentOn;
            facts.consentOn = consentOn;
            facts.outsourced = outsourced;
            facts.heads = heads;
            facts.unitCost = unitCost;
            facts.claimMadeAt = claimMadeAt;
            facts.claim = claimReference;
            facts.settlementApproved = settlementApproved;
            facts.domestic = domestic;
            facts.traits = traits();
            facts.paidByOtherInsurance = paidByOtherInsurance;
        });
    }

    private List<Trait> traits() {
        return Arrays.stream(traits.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Objects.requireNonNull(TRAITS.get(code)))
                .toList();
    }
}
