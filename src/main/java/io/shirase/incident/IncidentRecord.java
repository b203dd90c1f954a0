package io.shirase.incident;

import io.shirase.identity.CurrentPerson;
import io.shirase.language.SpokenKey;
import io.shirase.policy.Policy;
import io.shirase.storage.Rehearsal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private Instant firstReceivedAt;

    /** With a blank between two. */
    private String otherNumbers = "";

    private @Nullable UUID mergedInto;

    /** The drill in which it is played; null for a real one. */
    private @Nullable UUID drillId;

    private @Nullable Long drillAhead;
    private @Nullable Instant drillEndedAt;
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
        Rehearsal rehearsal = policy.rehearsal();
        drillId = rehearsal == null ? null : rehearsal.drill();
        drillAhead = rehearsal == null ? null : rehearsal.ahead().toSeconds();
        insuredOrganisationId = policy.insuredOrganisationId();
        agencyOrganisationId = policy.agencyOrganisationId();
        insuredName = policy.insuredName();
        certificateNumber = policy.certificateNumber();
        product = policy.product();
        receiptNumber = number.text();
        searchKey = searchKey();
        this.receivedAt = receivedAt;
        firstReceivedAt = receivedAt;
        this.reporterId = reporterId;
        this.reporterName = reporterName;
        status = IncidentStatus.RECEIVED;
        this.facts = facts;
        description = particulars.description();
        reported = particulars;
        this.particulars = particulars.with(edit -> edit.description = "");
    }

    /** What is done in this transaction is about a drill, or real: as this is. */
    @PostLoad
    @PrePersist
    void enter() {
        Rehearsal.enter(Rehearsal.of(drillId, drillAhead, drillEndedAt));
    }

    private String searchKey() {
        return Stream.concat(Stream.of(receiptNumber, certificateNumber, insuredName), otherNumbers().stream())
                .map(SpokenKey::of)
                .collect(Collectors.joining("\n"));
    }

    private List<String> otherNumbers() {
        return otherNumbers.isEmpty() ? List.of() : List.of(otherNumbers.split(" "));
    }

    /** Another report of the same event has been merged into this one. */
    void absorb(IncidentRecord other, KnownFacts together) {
        correct(together.facts(), together.told());
        firstReceivedAt = firstReceivedAt.isBefore(other.firstReceivedAt) ? firstReceivedAt : other.firstReceivedAt;
        otherNumbers = Stream.concat(otherNumbers().stream(), other.allNumbers().stream())
                .collect(Collectors.joining(" "));
        searchKey = searchKey();
        other.mergedInto = id;
    }

    /** It was not the same event: what the other brought goes with it. */
    void release(IncidentRecord other, KnownFacts without, Instant received, IncidentStatus before) {
        correct(without.facts(), without.told());
        firstReceivedAt = received;
        List<String> numbers = new ArrayList<>(otherNumbers());
        numbers.removeAll(other.allNumbers());
        otherNumbers = String.join(" ", numbers);
        searchKey = searchKey();
        status = before;
        other.mergedInto = null;
    }

    private List<String> allNumbers() {
        return Stream.concat(Stream.of(receiptNumber), otherNumbers().stream()).toList();
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
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
        return drillId == null
                ? person.sees(insuredOrganisationId, agencyOrganisationId)
                : person.seesDrillOf(insuredOrganisationId);
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
                particulars(),
                firstReceivedAt,
                otherNumbers(),
                mergedInto,
                Rehearsal.of(drillId, drillAhead, drillEndedAt));
    }
}
