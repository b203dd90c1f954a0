package io.shirase.incident;

import io.shirase.identity.CurrentPerson;
import io.shirase.language.SpokenKey;
import io.shirase.policy.Policy;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** An incident. It repeats what of its policy decides about access and order: a policy never changes. */
@Entity
@Table(name = "incident")
class IncidentRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private long sequenceNumber;
    private UUID policyId;
    private UUID insuredOrganisationId;
    private @Nullable UUID agencyOrganisationId;
    private String insuredName;
    private String certificateNumber;
    private String product;
    private String receiptNumber;

    @SuppressWarnings("UnusedVariable") // queries look into it
    private String searchKey;

    private Instant receivedAt;
    private UUID reporterId;
    private String reporterName;
    /** Follows from the lines; nobody's correction of the facts is stale because of it. */
    @OptimisticLock(excluded = true)
    private IncidentStatus status;

    @Embedded
    private Facts facts;

    private String description;

    /** As the report said it; never changed. */
    @Column(name = "answers", updatable = false)
    private Particulars reported;

    /** As it is known by now; the description stands in its own column. */
    private Particulars particulars;

    @SuppressWarnings("NullAway.Init")
    protected IncidentRecord() {}

    IncidentRecord(
            UUID id,
            ReceiptNumber number,
            Policy policy,
            Instant receivedAt,
            UUID reporterId,
            String reporterName,
            Facts facts,
            Particulars particulars) {
        this.id = id;
        sequenceNumber = number.sequence();
        policyId = policy.id();
        insuredOrganisationId = policy.insuredOrganisationId();
        agencyOrganisationId = policy.agencyOrganisationId();
        insuredName = policy.insuredName();
        certificateNumber = policy.certificateNumber();
        product = policy.product();
        receiptNumber = number.text();
        searchKey = String.join(
                "\n", SpokenKey.of(receiptNumber), SpokenKey.of(certificateNumber), SpokenKey.of(insuredName));
        this.receivedAt = receivedAt;
        this.reporterId = reporterId;
        this.reporterName = reporterName;
        status = IncidentStatus.RECEIVED;
        this.facts = facts;
        description = particulars.description();
        reported = particulars;
        this.particulars = particulars.with(edit -> edit.description = "");
    }

    Facts facts() {
        return facts;
    }

    Particulars particulars() {
        return particulars.with(edit -> edit.description = description);
    }

    void correct(Facts corrected, Particulars told) {
        facts = corrected;
        description = told.description();
        particulars = told.with(edit -> edit.description = "");
    }

    IncidentStatus status() {
        return status;
    }

    void moveTo(IncidentStatus next) {
        status = next;
    }

    Particulars reported() {
        return reported;
    }

    boolean isVisibleTo(CurrentPerson person) {
        return person.sees(insuredOrganisationId, agencyOrganisationId);
    }

    Incident toIncident() {
        return new Incident(
                id,
                version == null ? 0 : version,
                sequenceNumber,
                policyId,
                insuredOrganisationId,
                agencyOrganisationId,
                insuredName,
                certificateNumber,
                product,
                receiptNumber,
                receivedAt,
                reporterId,
                reporterName,
                status,
                facts,
                particulars());
    }
}
