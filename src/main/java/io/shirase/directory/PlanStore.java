package io.shirase.directory;

import io.shirase.directory.PlannedStep.Tick;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of the steps of the plan. Whoever calls has asked whether the person may see the incidents. */
@Component
class PlanStore {

    private record Entry(String step, boolean done, Tick tick) {}

    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    /** Who said of a step that it is done, by the step's code; those that were taken back are not there. */
    Map<String, Tick> ticks(List<UUID> incidents) {
        Map<String, Tick> ticks = new HashMap<>();
        database.sql(
                        "select step, done, made_at, made_by from plan_entry where incident_id in (:incidents) order by place")
                .param("incidents", incidents)
                .query((row, number) -> entry(row))
                .list()
                .forEach(entry -> {
                    if (entry.done()) {
                        ticks.put(entry.step(), entry.tick());
                    } else {
                        ticks.remove(entry.step());
                    }
                });
        return ticks;
    }

    /**
     * The same entry again changes nothing.
     *
     * @return whether it is new
     */
    boolean add(UUID id, UUID incident, String step, boolean done, Instant now, String by) {
        boolean known = database.sql("select count(*) from plan_entry where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            database.sql(
                            "insert into plan_entry (id, incident_id, step, done, made_at, made_by) values (?, ?, ?, ?, ?, ?)")
                    .params(id, incident, step, done, OffsetDateTime.ofInstant(now, ZoneOffset.UTC), by)
                    .update();
        }
        return !known;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Instant at = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return new Entry(row.getString("step"), row.getBoolean("done"), new Tick(row.getString("made_by"), at));
    }
}
