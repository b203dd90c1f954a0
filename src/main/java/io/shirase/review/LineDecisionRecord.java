package io.shirase.review;

import io.shirase.assessment.Reason;
import io.shirase.money.Yen;
import io.shirase.storage.AddedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "line_decision")
class LineDecisionRecord extends AddedRecord {

    private UUID lineId;

    @Column(name = "number_in_line")
    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private @Nullable Yen acceptedAmount;
    private String words;
    private @Nullable Reason reason;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnReason ownReason;

    private @Nullable LocalDate answerBy;
    private long lineVersion;
    private boolean proposal;
    private String decidedBy;
    private Instant decidedAt;
    private String secondLooks;
    private @Nullable Long sampleSeed;
    private @Nullable String exclusion;

    @SuppressWarnings("NullAway.Init")
    protected LineDecisionRecord() {}

    LineDecisionRecord(LineDecision decision) {
        super(decision.id());
        lineId = decision.lineId();
        number = decision.number();
        kind = decision.kind();
        acceptedAmount = decision.acceptedAmount();
        words = decision.words();
        reason = decision.reason();
        ownReason = decision.ownReason();
        answerBy = decision.answerBy();
        lineVersion = decision.lineVersion();
        proposal = decision.proposal();
        decidedBy = decision.by();
        decidedAt = decision.at();
        secondLooks = SecondLook.column(decision.secondLooks());
        sampleSeed = decision.sampleSeed();
        exclusion = decision.exclusion();
    }

    UUID lineId() {
        return lineId;
    }

    LineDecision toDecision() {
        return new LineDecision(
                getId(),
                lineId,
                number,
                kind,
                acceptedAmount,
                words,
                reason,
                ownReason,
                answerBy,
                lineVersion,
                proposal,
                decidedBy,
                decidedAt,
                SecondLook.of(secondLooks),
                sampleSeed,
                exclusion);
    }
}
