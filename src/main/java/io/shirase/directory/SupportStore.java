package io.shirase.directory;

import io.shirase.language.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for help and what was entered about them. Whoever calls has asked whether the person may see the incidents. */
@Component
class SupportStore {

    private static final Map<String, SupportEntry.Kind> KINDS = Coded.byCode(SupportEntry.Kind.class);

    /** A request as it lies here, without its line and consent. */
    record Kept(
            UUID id,
            UUID incident,
            int number,
            String function,
            String step,
            String words,
            Instant at,
            String by,
            List<SupportEntry> entries) {}

    private record Entered(UUID request, SupportEntry entry) {}

    private final JdbcClient database;

    SupportStore(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were asked. */
    List<Kept> of(List<UUID> incidents) {
        return withEntries(
                database.sql("select * from support_request where incident_id in (:incidents) order by asked_at, id")
                        .param("incidents", incidents)
                        .query((row, number) -> kept(row))
                        .list());
    }

    Optional<Kept> find(UUID id) {
        return withEntries(database.sql("select * from support_request where id = ?")
                        .param(id)
                        .query((row, number) -> kept(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** Those of which the last word is not the insurer's people's, the oldest first. */
    List<Kept> waiting(int most) {
        return withEntries(database.sql("select * from support_request asked where not closed and not exists"
                        + " (select 1 from support_entry entered where entered.request_id = asked.id)"
                        + " and not exists (select 1 from incident played"
                        + " where played.id = asked.incident_id and played.drill_id is not null)"
                        + " order by asked_at, id limit ?")
                .param(most)
                .query((row, number) -> kept(row))
                .list());
    }

    int lastNumber(UUID incident) {
        return database.sql("select coalesce(max(number), 0) from support_request where incident_id = ?")
                .param(incident)
                .query(Integer.class)
                .single();
    }

    void add(Kept asked) {
        database.sql(
                        "insert into support_request (id, incident_id, number, vendor_function, step, words, asked_at, asked_by,"
                                + " closed) values (?, ?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        asked.id(),
                        asked.incident(),
                        asked.number(),
                        asked.function(),
                        asked.step(),
                        asked.words(),
                        at(asked.at()),
                        asked.by())
                .update();
    }

    void add(UUID request, SupportEntry entry) {
        database.sql("insert into support_entry (id, request_id, number, kind, vendor_id, vendor_name, line_id, words,"
                        + " made_at, made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(entry.id())
                .param(request)
                .param(entry.number())
                .param(entry.kind().code())
                .param(entry.vendor())
                .param(entry.vendorName())
                .param(entry.line())
                .param(entry.words())
                .param(at(entry.at()))
                .param(entry.by())
                .update();
        if (entry.kind() == SupportEntry.Kind.CLOSED) {
            database.sql("update support_request set closed = true where id = ?")
                    .param(request)
                    .update();
        }
    }

    private List<Kept> withEntries(List<Kept> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SupportEntry>> entries = database
                .sql("select * from support_entry where request_id in (:requests) order by number")
                .param("requests", requests.stream().map(Kept::id).toList())
                .query((row, number) -> new Entered(row.getObject("request_id", UUID.class), entry(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Entered::request, Collectors.mapping(Entered::entry, Collectors.toList())));
        return requests.stream()
                .map(one -> new Kept(
                        one.id(),
                        one.incident(),
                        one.number(),
                        one.function(),
                        one.step(),
                        one.words(),
                        one.at(),
                        one.by(),
                        entries.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("incident_id", UUID.class),
                row.getInt("number"),
                row.getString("vendor_function"),
                row.getString("step"),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                List.of());
    }

    private static SupportEntry entry(ResultSet row) throws SQLException {
        SupportEntry.Kind kind = KINDS.get(row.getString("kind"));
        if (kind == null) {
            throw new SQLException("No such kind: " + row.getString("kind"));
        }
        return new SupportEntry(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                kind,
                row.getObject("vendor_id", UUID.class),
                row.getString("vendor_name"),
                row.getObject("line_id", UUID.class),
                row.getString("words"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
