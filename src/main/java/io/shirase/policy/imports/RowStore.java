package io.shirase.policy.imports;

import io.shirase.language.SpokenKey;
import io.shirase.sheet.Cell;
import io.shirase.storage.JsonColumn;
import io.shirase.storage.PlainText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

/** The rows of files as they are staged: never more than a piece of them in memory. */
@Repository
class RowStore {

    private static final String OUTCOME = "case when left_out then 'LEFT_OUT' when outcome = 'NO_POLICY' then outcome"
            + " when twin is not null then 'FAULTY' else outcome end";

    private static final String COLUMNS = "select place, cells, mended, " + OUTCOME
            + " as shown, policy_id, seen_version, twin from policy_import_row where import_id = ? and sheet = ?";

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> MENDED = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcTemplate batches;

    RowStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** @param rows arrays of import, sheet, place and cells, see {@link #row} */
    void add(List<Object[]> rows) {
        batches.batchUpdate("insert into policy_import_row (import_id, sheet, place, cells) values (?, ?, ?, ?)", rows);
    }

    static Object[] row(UUID id, int sheet, int place, List<Cell> cells) {
        List<String> packed =
                cells.stream().map(Cell::packed).map(PlainText::of).toList();
        return new Object[] {id, sheet, place, JsonColumn.JSON.writeValueAsString(packed)};
    }

    /** Those after a place, in their order. */
    List<StoredRow> after(UUID id, int sheet, int place, int limit) {
        return database.sql(COLUMNS + " and place > ? order by place limit ?")
                .params(id, sheet, place, limit)
                .query(RowStore::read)
                .list();
    }

    /** @param outcome null: whatever becomes of them */
    List<StoredRow> page(UUID id, int sheet, int head, @Nullable Outcome outcome, int leaveOut, int limit) {
        String which = outcome == null ? "" : " and " + OUTCOME + " = '" + outcome.name() + "'";
        return database.sql(COLUMNS + " and place >= ?" + which + " order by place limit ? offset ?")
                .params(id, sheet, head, limit, leaveOut)
                .query(RowStore::read)
                .list();
    }

    Optional<StoredRow> find(UUID id, int sheet, int place) {
        return database.sql(COLUMNS + " and place = ?")
                .params(id, sheet, place)
                .query(RowStore::read)
                .optional();
    }

    private static StoredRow read(ResultSet row, int number) throws SQLException {
        List<String> packed = JsonColumn.JSON.readValue(row.getString("cells"), TEXTS);
        return new StoredRow(
                row.getInt("place"),
                packed.stream().map(Cell::unpacked).toList(),
                JsonColumn.JSON.readValue(row.getString("mended"), MENDED),
                Outcome.valueOf(row.getString("shown")),
                row.getObject("policy_id", UUID.class),
                row.getObject("seen_version", Long.class),
                row.getObject("twin", Integer.class));
    }

    Map<Outcome, Integer> counts(UUID id, int sheet, int head) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        database.sql("select " + OUTCOME + " as shown, count(*) as rows_so from policy_import_row"
                        + " where import_id = ? and sheet = ? and place >= ? group by " + OUTCOME)
                .params(id, sheet, head)
                .query((row, number) -> counts.put(Outcome.valueOf(row.getString("shown")), row.getInt("rows_so")))
                .list();
        return counts;
    }

    /** What a row is now. */
    void checked(UUID id, int sheet, Map<Integer, CheckedRow> rows) {
        List<Object[]> values = new ArrayList<>(rows.size());
        rows.forEach((place, row) -> values.add(checked(id, sheet, place, row)));
        batches.batchUpdate(
                "update policy_import_row set outcome = ?, product = ?, number_key = ?, period_start = ?,"
                        + " period_end = ?, policy_id = ?, seen_version = ?, findings = ?, twin = null"
                        + " where import_id = ? and sheet = ? and place = ?",
                values);
    }

    private static Object[] checked(UUID id, int sheet, int place, CheckedRow row) {
        ReadRow read = row.read() != null && row.read().isPlaced() ? row.read() : null;
        return new Object[] {
            row.outcome().name(),
            read == null ? null : read.product,
            read == null ? null : SpokenKey.of(read.certificateNumber),
            read == null ? null : read.start,
            read == null ? null : read.end,
            row.existing() == null ? null : row.existing().id(),
            row.existing() == null ? null : row.existing().version(),
            JsonColumn.JSON.writeValueAsString(row.findings()),
            id,
            sheet,
            place
        };
    }

    /** The numbers that stand in several rows. */
    List<String> repeated(UUID id, int sheet) {
        return database.sql("select distinct number_key from (select number_key from policy_import_row"
                        + " where import_id = ? and sheet = ? and number_key is not null"
                        + " group by product, number_key having count(*) > 1) as several")
                .params(id, sheet)
                .query((row, number) -> row.getString("number_key"))
                .list();
    }

    /** Marks those of the rows with this number that speak of the same policy. */
    void findTwins(UUID id, int sheet, String number) {
        database.sql("update policy_import_row mine set twin = (select min(other.place) from policy_import_row other"
                        + " where other.import_id = mine.import_id and other.sheet = mine.sheet"
                        + " and other.number_key = mine.number_key and other.product = mine.product"
                        + " and other.place <> mine.place and not other.left_out and ((other.period_start <"
                        + " mine.period_end and other.period_end > mine.period_start)"
                        + " or other.policy_id = mine.policy_id))"
                        + " where import_id = ? and sheet = ? and number_key = ?")
                .params(id, sheet, number)
                .update();
    }

    Optional<String> number(UUID id, int sheet, int place) {
        return database.sql("select number_key from policy_import_row where import_id = ? and sheet = ? and place = ?")
                .params(id, sheet, place)
                .query((row, index) -> Optional.ofNullable(row.getString("number_key")))
                .single();
    }

    void mend(UUID id, int sheet, int place, Map<String, String> mended) {
        database.sql("update policy_import_row set mended = ? where import_id = ? and sheet = ? and place = ?")
                .params(JsonColumn.JSON.writeValueAsString(mended), id, sheet, place)
                .update();
    }

    void leaveOut(UUID id, int sheet, int place, boolean leftOut) {
        database.sql("update policy_import_row set left_out = ? where import_id = ? and sheet = ? and place = ?")
                .params(leftOut, id, sheet, place)
                .update();
    }

    void removeAll(UUID id) {
        database.sql("delete from policy_import_row where import_id = ?")
                .param(id)
                .update();
    }
}
