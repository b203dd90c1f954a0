package io.shirase.review;

import io.shirase.language.SpokenKey;
import io.shirase.money.Yen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "desk_item")
class DeskItemRecord {

    @Id
    private UUID incidentId;

    @Version
    private @Nullable Long version;

    private UUID policyId;
    private String number;
    private String insuredName;
    private String certificateNumber;
    private String product;

    private String searchText;

    @Enumerated(EnumType.STRING)
    private QueueState state;

    private @Nullable LocalDate dueOn;
    private int openLines;
    private int askedLines;
    private int proposedLines;
    private int decidedLines;
    private Yen askedAmount;
    private @Nullable Instant newsAt;
    private int consents;
    private int proposedConsents;
    private int proposedExclusions;
    private int objectedLines;

    @SuppressWarnings("UnusedVariable") // queries look into it
    private @Nullable UUID handlerId;

    /** Written by {@link QueueMarks} alone. */
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries look into it
    private long unreadMessages;

    // What queries filter by, in indexes that are in the order of the queue.
    @SuppressWarnings("UnusedVariable")
    private boolean forHandler;

    @SuppressWarnings("UnusedVariable")
    private boolean forSupervisor;

    @SuppressWarnings("UnusedVariable")
    private boolean forAnswer;

    @SuppressWarnings("UnusedVariable")
    private boolean done;

    @SuppressWarnings("NullAway.Init")
    protected DeskItemRecord() {}

    @SuppressWarnings("NullAway.Init")
    DeskItemRecord(UUID incidentId) {
        this.incidentId = incidentId;
    }

    /**
     * @param otherNumbers under which it is found, too
     * @return whether it is found by something else now
     */
    boolean update(DeskItem item, List<String> otherNumbers) {
        String before = searchText;
        policyId = item.policyId();
        number = item.number();
        insuredName = item.insuredName();
        certificateNumber = item.certificateNumber();
        product = item.product();
        searchText = Stream.concat(
                        Stream.of(item.number(), item.certificateNumber(), item.insuredName()), otherNumbers.stream())
                .map(SpokenKey::of)
                .collect(Collectors.joining("\n"));
        state = item.state();
        dueOn = item.dueOn();
        openLines = item.open();
        askedLines = item.asked();
        proposedLines = item.proposed();
        decidedLines = item.decided();
        askedAmount = item.askedAmount();
        newsAt = item.newsAt();
        consents = item.consents();
        proposedConsents = item.proposedConsents();
        proposedExclusions = item.exclusions();
        objectedLines = item.objected();
        forHandler = openLines + consents > 0;
        forSupervisor = proposedLines + proposedConsents + proposedExclusions > 0;
        forAnswer = askedLines > 0;
        done = state == QueueState.DONE;
        return !searchText.equals(before);
    }

    /** The keys that it is found by, one a line. */
    String searchText() {
        return searchText;
    }

    /** @param handler who looks after it; null for nobody */
    void assign(@Nullable UUID handler) {
        handlerId = handler;
    }

    UUID incidentId() {
        return incidentId;
    }

    /**
     * @param lookedAt when the person who asks last looked at the incident; null: never
     * @param handler what whoever looks after it is called; empty for nobody
     */
    DeskItem toItem(@Nullable Instant lookedAt, String handler) {
        return new DeskItem(
                incidentId,
                policyId,
                number,
                insuredName,
                certificateNumber,
                product,
                state,
                dueOn,
                openLines,
                askedLines,
                proposedLines,
                decidedLines,
                askedAmount,
                newsAt,
                newsAt != null && (lookedAt == null || newsAt.isAfter(lookedAt)),
                consents,
                proposedConsents,
                proposedExclusions,
                objectedLines,
                handler);
    }
}
