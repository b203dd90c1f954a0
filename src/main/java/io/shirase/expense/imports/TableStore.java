package io.shirase.expense.imports;

import io.shirase.storage.JsonColumn;
import io.shirase.storage.PlainText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Tables of expenses as they are staged: never more than a piece of their rows in memory. */
@Repository
class TableStore {

    private static final String TABLE = "select id, incident_id, file_name, from_1904, head, headers, columns, made_by,"
            + " made_at, taken_at, taken_back_at from expense_table";

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<LineColumn, String>> MENDED = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcTemplate batches;

    TableStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A row with what a person has put in place of its cells. */
    record Staged(LineSheet.Row row, Map<LineColumn, String> mended) {}

    /** Its head is not known yet. */
    void add(UUID id, UUID incidentId, String fileName, boolean from1904, String madeBy, Instant madeAt) {
        database.sql(
                        "insert into expense_table (id, incident_id, file_name, from_1904, head, headers, columns, made_by,"
                                + " made_at) values (?, ?, ?, ?, 0, '[]', '[]', ?, ?)")
                .params(id, incidentId, fileName, from1904, madeBy, utc(madeAt))
                .update();
    }

    void head(UUID id, int head, LineSheet sheet) {
        List<String> columns = sheet.columns().stream()
                .map(column -> column.map(LineColumn::name).orElse(""))
                .toList();
        database.sql("update expense_table set head = ?, headers = ?, columns = ? where id = ?")
                .params(
                        head,
                        JsonColumn.JSON.writeValueAsString(sheet.headers()),
                        JsonColumn.JSON.writeValueAsString(columns),
                        id)
                .update();
    }

    void addRows(UUID id, List<LineSheet.Row> rows) {
        batches.batchUpdate(
                "insert into expense_table_row (table_id, place, cells) values (?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            id,
                            row.number(),
                            JsonColumn.JSON.writeValueAsString(
                                    row.cells().stream().map(PlainText::of).toList())
                        })
                        .toList());
    }

    void removeRows(UUID id) {
        database.sql("delete from expense_table_row where table_id = ?")
                .param(id)
                .update();
    }

    Optional<StagedTable> find(UUID id) {
        return database.sql(TABLE + " where id = ?")
                .param(id)
                .query(TableStore::read)
                .optional();
    }

    /** Nobody else takes it until this transaction ends. */
    Optional<StagedTable> lock(UUID id) {
        return database.sql(TABLE + " where id = ? for update")
                .param(id)
                .query(TableStore::read)
                .optional();
    }

    /** The latest of an incident that a person sent and nobody has taken. */
    Optional<StagedTable> open(UUID incidentId, String madeBy) {
        return database.sql(TABLE + " where incident_id = ? and made_by = ? and taken_at is null"
                        + " order by made_at desc, id limit 1")
                .params(incidentId, madeBy)
                .query(TableStore::read)
                .optional();
    }

    private static StagedTable read(ResultSet row, int number) throws SQLException {
        List<Optional<LineColumn>> columns = JsonColumn.JSON.readValue(row.getString("columns"), TEXTS).stream()
                .map(name -> name.isEmpty() ? Optional.<LineColumn>empty() : Optional.of(LineColumn.valueOf(name)))
                .toList();
        return new StagedTable(
                row.getObject("id", UUID.class),
                row.getObject("incident_id", UUID.class),
                row.getString("file_name"),
                row.getInt("head"),
                new LineSheet(
                        JsonColumn.JSON.readValue(row.getString("headers"), TEXTS),
                        columns,
                        List.of(),
                        row.getBoolean("from_1904")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "taken_at"),
                instant(row, "taken_back_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Those after a place, in their order. */
    List<Staged> after(UUID id, int place, int limit) {
        return database.sql("select place, cells, mended from expense_table_row where table_id = ? and place > ?"
                        + " order by place limit ?")
                .params(id, place, limit)
                .query((row, number) -> new Staged(
                        new LineSheet.Row(
                                row.getInt("place"), JsonColumn.JSON.readValue(row.getString("cells"), TEXTS)),
                        JsonColumn.JSON.readValue(row.getString("mended"), MENDED)))
                .list();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if the table has no such row */
    void mend(UUID id, int place, LineColumn column, String text) {
        Map<LineColumn, String> mended = new EnumMap<>(LineColumn.class);
        mended.putAll(database.sql("select mended from expense_table_row where table_id = ? and place = ? for update")
                .params(id, place)
                .query((row, number) -> JsonColumn.JSON.readValue(row.getString("mended"), MENDED))
                .single());
        mended.put(column, text);
        database.sql("update expense_table_row set mended = ? where table_id = ? and place = ?")
                .params(JsonColumn.JSON.writeValueAsString(mended), id, place)
                .update();
    }

    void taken(UUID id, Instant at) {
        database.sql("update expense_table set taken_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    void takenBack(UUID id, Instant at) {
        database.sql("update expense_table set taken_back_at = ? where id = ?")
                .params(utc(at), id)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from expense_table where id = ?").param(id).update();
    }

    void removeBefore(Instant time) {
        database.sql("delete from expense_table where made_at < ?")
                .param(utc(time))
                .update();
    }
}
