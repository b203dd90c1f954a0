package io.shirase.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The store of a portal that is stopped: rows are made of rows that are there, so that new columns need nothing here. */
final class Store implements AutoCloseable {

    private final Connection connection;

    private Store(Connection connection) {
        this.connection = connection;
    }

    static Store in(Path data) {
        try {
            return new Store(DriverManager.getConnection("jdbc:h2:file:" + data + "/shirase", "shirase", ""));
        } catch (SQLException e) {
            throw wrong(e);
        }
    }

    /**
     * Copies the rows of a table that meet a condition.
     *
     * @param times how often; {@code n} counts the copies of a row from 1
     * @param changes what is different in a copy, as an SQL expression for each column
     */
    Store copy(String table, String condition, int times, Map<String, String> changes) {
        List<String> columns = columns(table);
        List<String> values = columns.stream()
                .map(column -> changes.getOrDefault(column, "t." + column))
                .toList();
        return run("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + String.join(", ", values) + " from (select * from " + table + " where " + condition
                + ") t cross join (select x as n from system_range(1, " + times + ")) c");
    }

    Store run(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values).executeUpdate();
            return this;
        } catch (SQLException e) {
            throw wrong(e);
        }
    }

    /** The first column of what is found, as text. */
    List<String> find(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = fill(statement, values).executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw wrong(e);
        }
    }

    /** Rewrites one column of every row. */
    Store rewrite(String table, String column, UnaryOperator<String> change) {
        for (String id : find("select id from " + table + " where " + column + " is not null")) {
            String before = find("select " + column + " from " + table + " where id = cast(? as uuid)", id)
                    .getFirst();
            run("update " + table + " set " + column + " = ? where id = cast(? as uuid)", change.apply(before), id);
        }
        return this;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw wrong(e);
        }
    }

    /** Those that the store does not count by itself. */
    private List<String> columns(String table) {
        return find(
                        "select column_name from information_schema.columns"
                                + " where table_schema = 'PUBLIC' and table_name = upper(?) and is_identity = 'NO'"
                                + " order by ordinal_position",
                        table)
                .stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static PreparedStatement fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static UncheckedIOException wrong(SQLException e) {
        return new UncheckedIOException(new IOException(e));
    }
}
