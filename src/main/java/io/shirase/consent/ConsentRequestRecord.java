package io.shirase.consent;

import io.shirase.assessment.Activity;
import io.shirase.expense.ExpenseLine;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consent_request")
class ConsentRequestRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID incidentId;

    @Column(name = "number_in_incident")
    private int number;

    private UUID lineId;
    private Activity activity;
    private String vendor;
    private Yen amount;
    private String why;

    @ElementCollection
    @CollectionTable(name = "consent_quotation", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "receipt_id")
    private List<UUID> quotations = new ArrayList<>();

    private String askedBy;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsentRequestRecord() {}

    /** @param line no draft */
    ConsentRequestRecord(
            UUID id, int number, ExpenseLine line, String why, List<UUID> quotations, String by, Instant at) {
        this.id = id;
        this.incidentId = line.incidentId();
        this.number = number;
        this.lineId = line.id();
        this.activity = Objects.requireNonNull(line.facts().activity());
        this.vendor = line.facts().vendor();
        this.amount = Objects.requireNonNull(line.facts().amount());
        this.why = why;
        this.quotations.addAll(quotations);
        this.askedBy = by;
        this.askedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    Consent toConsent(String receiptNumber, List<ConsentEntry> entries) {
        return new Consent(
                id,
                incidentId,
                receiptNumber + "-C" + number,
                lineId,
                activity,
                vendor,
                amount,
                why,
                quotations,
                askedBy,
                askedAt,
                entries);
    }
}
