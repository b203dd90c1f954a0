package io.shirase.packet;

import io.shirase.language.Coded;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The packets that were asked for and are not made yet, as they are stored: they outlive the server that makes them. */
@Component
class PacketRequests {

    private final JdbcClient database;

    PacketRequests(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a server left.
     *
     * @param tries how often its making was begun
     */
    record Left(PacketJob job, String server, int tries) {}

    void add(PacketJob job, String server, Instant at) {
        database.sql("insert into packet_job (id, person_id, incident_id, kind, language, server, tries, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, 0, ?)")
                .params(
                        job.id(),
                        job.person(),
                        job.incidentId(),
                        job.kind().code(),
                        job.locale().getLanguage(),
                        server,
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void begun(UUID id) {
        database.sql("update packet_job set tries = tries + 1 where id = ?")
                .param(id)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from packet_job where id = ?").param(id).update();
    }

    /** In the order in which they were asked for. */
    List<Left> all() {
        return database.sql("select * from packet_job order by sequence_number")
                .query((row, number) -> new Left(
                        new PacketJob(
                                row.getObject("id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                row.getObject("incident_id", UUID.class),
                                Objects.requireNonNull(
                                        Coded.byCode(PacketKind.class).get(row.getString("kind"))),
                                Locale.of(row.getString("language"))),
                        row.getString("server"),
                        row.getInt("tries")))
                .list();
    }

    /** Makes it this server's; whether it was still the other's. */
    boolean take(Left left, String server) {
        return database.sql("update packet_job set server = ? where id = ? and server = ?")
                        .params(server, left.job().id(), left.server())
                        .update()
                > 0;
    }
}
