package io.shirase.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what was played. It follows the foreign keys that the database itself knows, from the drill's policy down, so that
 * no room has to be told and none can be forgotten; nothing real can hang on that policy. Stored files stay: another incident
 * may hold the same bytes.
 */
@Component
class DrillRemoval {

    private static final String KEYS = """
            select child.table_name as child_table, child.column_name as child_column,
                   parent.table_name as parent_table, parent.column_name as parent_column
            from information_schema.referential_constraints rule
            join information_schema.key_column_usage child
              on child.constraint_schema = rule.constraint_schema and child.constraint_name = rule.constraint_name
            join information_schema.key_column_usage parent
              on parent.constraint_schema = rule.unique_constraint_schema
              and parent.constraint_name = rule.unique_constraint_name
              and parent.ordinal_position = child.position_in_unique_constraint
            where lower(child.constraint_schema) = 'public'""";

    private final JdbcClient database;

    DrillRemoval(JdbcClient database) {
        this.database = database;
    }

    void remove(Drill drill) {
        database.sql("delete from report_draft where incident_id is null and answers like ?")
                .param("%" + drill.policyId() + "%")
                .update();
        List<Key> keys = database.sql(KEYS)
                .query((row, number) -> new Key(
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2).toLowerCase(Locale.ROOT),
                        row.getString(3).toLowerCase(Locale.ROOT),
                        row.getString(4).toLowerCase(Locale.ROOT)))
                .list();
        List<String> statements = new ArrayList<>();
        below("policy", "drill_id = ?", keys, statements, new HashSet<>());
        for (String statement : statements) {
            database.sql(statement).params(ids(statement, drill.id())).update();
        }
    }

    /** What hangs on it before it itself; what hangs on a row of its own table goes with that. */
    private static void below(String table, String which, List<Key> keys, List<String> statements, Set<String> above) {
        above.add(table);
        for (Key key : keys) {
            if (key.parentTable().equals(table) && !above.contains(key.table())) {
                String rows =
                        "%s in (select %s from %s where %s)".formatted(key.column(), key.parentColumn(), table, which);
                below(key.table(), rows, keys, statements, above);
            }
        }
        above.remove(table);
        statements.add("delete from " + table + " where " + which);
    }

    private static List<UUID> ids(String statement, UUID drill) {
        return statement
                .chars()
                .filter(letter -> letter == '?')
                .mapToObj(once -> drill)
                .toList();
    }

    private record Key(String table, String column, String parentTable, String parentColumn) {}
}
