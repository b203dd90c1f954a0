package io.shirase.report.ui;

import io.shirase.identity.NotFoundException;
import io.shirase.incident.InvalidFacts;
import io.shirase.report.Answers;
import io.shirase.report.Call;
import io.shirase.report.ReportDraft;
import io.shirase.report.Reports;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A report under its id while somebody writes it. The first answer makes the report; looking at it makes nothing. */
final class Writing {

    private final Reports reports;
    private final UUID id;
    private final @Nullable UUID policy;
    private boolean begun;

    /**
     * @param begun whether the report has been begun
     * @param policy what a new one is about; null where that is not known
     */
    Writing(Reports reports, UUID id, boolean begun, @Nullable UUID policy) {
        this.reports = reports;
        this.id = id;
        this.begun = begun;
        this.policy = policy;
    }

    void begin() {
        if (!begun) {
            reports.start(id);
            if (policy != null) {
                reports.answer(id, answers -> answers.withPolicy(policy));
            }
            begun = true;
        }
    }

    /**
     * @return the report with the answer, or as it was sent already
     * @throws NotFoundException if it was thrown away meanwhile
     * @throws InvalidFacts if the answer cannot be
     */
    ReportDraft answer(UnaryOperator<Answers> change) {
        begin();
        return reports.answer(id, change);
    }

    /** As {@link #answer}, of what an operator keeps beside the answers. */
    ReportDraft note(UnaryOperator<Call> change) {
        begin();
        return reports.note(id, change);
    }
}
