package io.shirase.expense;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "expense_line")
class ExpenseRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID incidentId;

    @Generated
    @Column(name = "position_in_claim", insertable = false, updatable = false)
    private @Nullable Long position;

    @Column(name = "number_in_incident")
    private int number;

    @Embedded
    private ExpenseFacts facts = ExpenseFacts.NONE;

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

    /** @param number of the line in its incident, from 1 */
    ExpenseRecord(
            UUID id, UUID incidentId, int number, ExpenseFacts facts, List<UUID> receipts, String by, Instant at) {
        this.id = id;
        this.incidentId = incidentId;
        this.number = number;
        this.createdBy = by;
        this.createdAt = at;
        this.changedBy = by;
        this.changedAt = at;
        this.receipts.addAll(receipts);
        this.facts = facts;
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

    void change(ExpenseFacts changed, List<UUID> attached, String by, Instant at) {
        facts = changed;
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

    void restore(String by, Instant at) {
        removedAt = null;
        changedBy = by;
        changedAt = at;
    }

    boolean isPresent() {
        return removedAt == null;
    }

    ExpenseLine toLine() {
        return new ExpenseLine(
                id,
                incidentId,
                Objects.requireNonNull(position),
                number,
                facts,
                receipts,
                createdBy,
                createdAt,
                changedBy,
                changedAt,
                Objects.requireNonNull(version));
    }

    ExpenseFacts facts() {
        return facts;
    }
}
