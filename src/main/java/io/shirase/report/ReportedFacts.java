package io.shirase.report;

import io.shirase.incident.Facts;
import io.shirase.incident.Told;
import io.shirase.time.Moment;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What a report says, as facts of an incident. */
final class ReportedFacts {

    private ReportedFacts() {}

    /**
     * The report itself is notice to the insurer; a contact before it counts where its day and time are given.
     *
     * @param received when the report came in
     */
    static Facts from(Answers answers, LocalDateTime received) {
        LocalDateTime now = received.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime notified = answers.particulars()
                .told(Told.Whom.INSURER)
                .map(Told::at)
                .flatMap(Moment::exact)
                .filter(before -> before.isBefore(now))
                .orElse(now);
        return answers.facts().with(facts -> facts.insurerNotifiedAt = notified);
    }
}
