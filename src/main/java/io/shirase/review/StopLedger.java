package io.shirase.review;

import io.shirase.claim.AcceptedStop;
import io.shirase.claim.AcceptedStops;
import io.shirase.claim.InterruptionEntry;
import io.shirase.claim.InterruptionJson;
import io.shirase.incident.Incidents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entries about stops of the business, and what a claim takes from them. */
@Component
@Transactional
class StopLedger implements AcceptedStops {

    private final JdbcClient database;
    private final Incidents incidents;

    StopLedger(JdbcClient database, Incidents incidents) {
        this.database = database;
        this.incidents = incidents;
    }

    @Transactional(readOnly = true)
    StopStanding standing(InterruptionEntry stop) {
        return new StopStanding(
                stop,
                database.sql("select * from stop_decision where interruption_id = ? order by number_in_stop")
                        .param(stop.id())
                        .query((row, number) -> decision(row))
                        .list());
    }

    private static StopDecision decision(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return new StopDecision(
                row.getObject("id", UUID.class),
                row.getObject("interruption_id", UUID.class),
                row.getInt("number_in_stop"),
                row.getObject("incident_id", UUID.class),
                StopDecision.Kind.valueOf(row.getString("kind")),
                content == null ? null : InterruptionJson.read(content),
                row.getString("words"),
                row.getBoolean("proposed"),
                row.getLong("seen_version"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    void add(StopDecision entry) {
        database.sql(
                        "insert into stop_decision (id, interruption_id, number_in_stop, incident_id, kind, content, words,"
                                + " proposed, seen_version, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(entry.id())
                .param(entry.stopId())
                .param(entry.number())
                .param(entry.incidentId())
                .param(entry.kind().name())
                .param(entry.figures() == null ? null : InterruptionJson.write(entry.figures()))
                .param(entry.words())
                .param(entry.proposed())
                .param(entry.seenVersion())
                .param(entry.by())
                .param(OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, AcceptedStop> of(List<InterruptionEntry> stops) {
        Map<UUID, AcceptedStop> accepted = new HashMap<>();
        for (InterruptionEntry stop : stops) {
            standing(stop)
                    .decision()
                    .ifPresent(entry -> accepted.put(
                            stop.id(),
                            new AcceptedStop(
                                    incidents.surviving(entry.incidentId()).id(),
                                    entry.kind().decided(),
                                    Objects.requireNonNull(entry.figures()))));
        }
        return accepted;
    }

    @Override
    @Transactional(readOnly = true)
    public long entries(UUID policyId) {
        return database.sql("select count(*) from stop_decision decision join interruption"
                        + " on interruption.id = decision.interruption_id where interruption.policy_id = ?")
                .param(policyId)
                .query(Long.class)
                .single();
    }
}
