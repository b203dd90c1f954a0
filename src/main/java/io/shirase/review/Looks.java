package io.shirase.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When who last looked at which incident on the desk. */
@Component
class Looks {

    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    /** By incident; one that the person never looked at is left out. */
    Map<UUID, Instant> of(String username, Collection<UUID> incidentIds) {
        Map<UUID, Instant> looks = new HashMap<>();
        if (!incidentIds.isEmpty()) {
            database.sql("select incident_id, looked_at from desk_look where username = :username"
                            + " and incident_id in (:incidents)")
                    .param("username", username)
                    .param("incidents", incidentIds)
                    .query((row, number) -> looks.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant()))
                    .list();
        }
        return looks;
    }

    /** Keeps that the person has the incident open, with this line in hand. */
    void stay(String username, UUID incidentId, @Nullable UUID lineId, Instant now) {
        database.sql("update desk_look set here_at = :now, line_id = :line"
                        + " where username = :username and incident_id = :incident")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("line", lineId)
                .param("username", username)
                .param("incident", incidentId)
                .update();
    }

    /** Who else has had the incident open since then, by user name, with the line in hand where one was. */
    Map<String, Optional<UUID>> others(String username, UUID incidentId, Instant since) {
        Map<String, Optional<UUID>> others = new TreeMap<>();
        database.sql("select username, line_id from desk_look where incident_id = :incident"
                        + " and here_at > :since and username <> :username")
                .param("incident", incidentId)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("username", username)
                .query((row, number) -> others.put(row.getString(1), Optional.ofNullable(row.getObject(2, UUID.class))))
                .list();
        return others;
    }

    /** Keeps that the person looks now; when it was before. */
    Optional<Instant> look(String username, UUID incidentId, Instant now) {
        Optional<Instant> before =
                Optional.ofNullable(of(username, List.of(incidentId)).get(incidentId));
        String sql = before.isPresent()
                ? "update desk_look set looked_at = :now, here_at = :now, line_id = null"
                        + " where username = :username and incident_id = :incident"
                : "insert into desk_look (username, incident_id, looked_at, here_at)"
                        + " values (:username, :incident, :now, :now)";
        database.sql(sql)
                .param("username", username)
                .param("incident", incidentId)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return before;
    }
}
