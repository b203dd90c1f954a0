package io.shirase.review;

import io.shirase.incident.FactChange;
import io.shirase.incident.IncidentFactsChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when a day or a time of an incident was last corrected: what was denied before may be paid by it. */
@Component
class CorrectedDates {

    private static final Set<String> DATES = Set.of(
            "discovery",
            "occurredAt",
            "insurerNotifiedAt",
            "firstClaimAt",
            "announcedOn",
            "writtenFilingOn",
            "mediaReportOn",
            "consultingActivatedOn");

    private final JdbcClient database;
    private final Clock clock;

    CorrectedDates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The incident is locked by whoever corrects it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(IncidentFactsChanged changed) {
        if (changed.changes().stream().map(FactChange::fact).noneMatch(DATES::contains)) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int known = database.sql("update corrected_dates set corrected_at = ? where incident_id = ?")
                .params(now, changed.incidentId())
                .update();
        if (known == 0) {
            database.sql("insert into corrected_dates (incident_id, corrected_at) values (?, ?)")
                    .params(changed.incidentId(), now)
                    .update();
        }
    }

    /** Empty if never. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Instant> of(UUID incidentId) {
        return database.sql("select corrected_at from corrected_dates where incident_id = ?")
                .param(incidentId)
                .query((row, number) ->
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
