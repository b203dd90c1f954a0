package io.shirase.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** Keeps that the person looks now; when it was before. */
    Optional<Instant> look(String username, UUID incidentId, Instant now) {
        Optional<Instant> before =
                Optional.ofNullable(of(username, List.of(incidentId)).get(incidentId));
        String sql = before.isPresent()
                ? "update desk_look set looked_at = :now where username = :username and incident_id = :incident"
                : "insert into desk_look (username, incident_id, looked_at) values (:username, :incident, :now)";
        database.sql(sql)
                .param("username", username)
                .param("incident", incidentId)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return before;
    }
}
