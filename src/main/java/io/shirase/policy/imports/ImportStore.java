package io.shirase.policy.imports;

import io.shirase.policy.imports.PolicyImport.Sheet;
import io.shirase.policy.imports.PolicyImport.State;
import io.shirase.storage.JsonColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files as they are staged; their rows are {@link RowStore}'s. */
@Repository
class ImportStore {

    private static final String COLUMNS = "select id, file_name, format, digest, from_1904, made_at, made_by, sheet,"
            + " columns, state, taken_at, added, changed, same from policy_import";

    private final JdbcClient database;

    ImportStore(JdbcClient database) {
        this.database = database;
    }

    void add(PolicyImport added) {
        database.sql("insert into policy_import (id, file_name, format, digest, from_1904, made_at, made_by, sheet,"
                        + " state) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        added.id(),
                        added.fileName(),
                        added.format(),
                        added.digest(),
                        added.from1904(),
                        utc(added.madeAt()),
                        added.madeBy(),
                        added.sheet(),
                        added.state().name())
                .update();
        for (Sheet sheet : added.sheets()) {
            database.sql("insert into policy_import_sheet (import_id, sheet, name, hidden, row_count)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(added.id(), sheet.number(), sheet.name(), sheet.hidden(), sheet.rows())
                    .update();
        }
    }

    void counted(UUID id, int sheet, int rows) {
        database.sql("update policy_import_sheet set row_count = ? where import_id = ? and sheet = ?")
                .params(rows, id, sheet)
                .update();
    }

    Optional<PolicyImport> find(UUID id) {
        return find(id, "");
    }

    /** Nobody else takes it until this transaction ends. */
    Optional<PolicyImport> lock(UUID id) {
        return find(id, " for update");
    }

    private Optional<PolicyImport> find(UUID id, String how) {
        return database.sql(COLUMNS + " where id = ?" + how)
                .param(id)
                .query(this::read)
                .optional();
    }

    List<PolicyImport> newest(int limit) {
        return database.sql(COLUMNS + " order by made_at desc, id limit ?")
                .param(limit)
                .query(this::read)
                .list();
    }

    /** When the same file was taken last. */
    Optional<Instant> takenAt(String digest) {
        return database.sql("select max(taken_at) as at from policy_import where digest = ? and taken_at is not null")
                .param(digest)
                .query((row, number) -> Optional.ofNullable(instant(row, "at")))
                .single();
    }

    private PolicyImport read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String columns = row.getString("columns");
        return new PolicyImport(
                id,
                row.getString("file_name"),
                row.getString("format"),
                row.getString("digest"),
                row.getBoolean("from_1904"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getInt("sheet"),
                sheets(id),
                columns == null ? null : JsonColumn.JSON.readValue(columns, ColumnPlan.class),
                State.valueOf(row.getString("state")),
                instant(row, "taken_at"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("same"));
    }

    private List<Sheet> sheets(UUID id) {
        return database.sql("select sheet, name, hidden, row_count from policy_import_sheet where import_id = ?"
                        + " order by sheet")
                .param(id)
                .query((row, number) -> new Sheet(
                        row.getInt("sheet"), row.getString("name"), row.getBoolean("hidden"), row.getInt("row_count")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Says what is read, by which plan, and how far it is. */
    void plan(UUID id, int sheet, ColumnPlan plan, State state) {
        database.sql("update policy_import set sheet = ?, columns = ?, state = ? where id = ?")
                .params(sheet, JsonColumn.JSON.writeValueAsString(plan), state.name(), id)
                .update();
    }

    void taken(UUID id, Instant at, int added, int changed, int same) {
        database.sql("update policy_import set state = ?, taken_at = ?, added = ?, changed = ?, same = ? where id = ?")
                .params(State.TAKEN.name(), utc(at), added, changed, same, id)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from policy_import where id = ?").param(id).update();
    }

    /** Those that nobody has taken since. */
    void removeOpenBefore(Instant time) {
        database.sql("delete from policy_import where taken_at is null and made_at < ?")
                .param(utc(time))
                .update();
    }

    void remember(ColumnPlan plan) {
        database.sql("delete from policy_import_columns where headers = ?")
                .param(plan.digest())
                .update();
        database.sql("insert into policy_import_columns (headers, columns) values (?, ?)")
                .params(plan.digest(), JsonColumn.JSON.writeValueAsString(plan))
                .update();
    }

    Optional<ColumnPlan> remembered(ColumnPlan plan) {
        return database.sql("select columns from policy_import_columns where headers = ?")
                .param(plan.digest())
                .query((row, number) -> JsonColumn.JSON.readValue(row.getString("columns"), ColumnPlan.class))
                .optional();
    }
}
