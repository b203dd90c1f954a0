package io.shirase.incident;

import io.shirase.assessment.LeakedData;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** What a report says, as facts of an incident. */
final class ReportedFacts {

    private ReportedFacts() {}

    /**
     * The report itself is notice to the insurer; a contact before it counts where its time is given.
     *
     * @param received when the report came in
     */
    static Facts from(Answers answers, LocalDateTime received) {
        LocalDateTime now = received.truncatedTo(ChronoUnit.SECONDS);
        LocalDateTime notified = answers.toldAt(Told.Whom.INSURER)
                .filter(before -> before.isBefore(now))
                .orElse(now);
        var discovery = answers.discovery();
        return Facts.of(answers.proposedKind())
                .withNoticeFrom(answers.noticeFrom())
                .withDiscovery(
                        discovery.on(),
                        discovery.on() == null ? null : discovery.time(),
                        discovery.by().isBlank() ? null : discovery.by().strip())
                .with(facts -> {
                    facts.insurerNotifiedAt = notified;
                    facts.announcedOn = answers.toldAt(Told.Whom.PUBLIC)
                            .map(LocalDateTime::toLocalDate)
                            .orElse(null);
                    if (answers.affected().dataKinds().equals(Set.of(DataKind.CORPORATE))) {
                        facts.data = LeakedData.CORPORATE;
                    }
                });
    }
}
