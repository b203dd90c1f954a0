package io.shirase.review;

import io.shirase.storage.StepInJava;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives what lies on the desk already the parts that it is found by, in the order of their bytes: H2 has that order anyway and no
 * word for it; in PostgreSQL a column has its database's, which may be a language's.
 */
final class FindOnTheDesk extends StepInJava {

    private static final int BATCH = 5_000;

    FindOnTheDesk() {
        super("131", "find on the desk");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table desk_part (part varchar(24)" + (postgres ? " collate \"C\"" : "")
                    + " not null, incident_id uuid not null references desk_item (incident_id) on delete cascade,"
                    + " primary key (part, incident_id))");
            fill(connection);
            statement.execute("create index desk_part_of_incident on desk_part (incident_id)");
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet items = statement.executeQuery("select incident_id, search_text from desk_item");
                PreparedStatement insert =
                        connection.prepareStatement("insert into desk_part (part, incident_id) values (?, ?)")) {
            int waiting = 0;
            while (items.next()) {
                for (String part : QueueMarks.parts(items.getString(2))) {
                    insert.setString(1, part);
                    insert.setObject(2, items.getObject(1, UUID.class));
                    insert.addBatch();
                    waiting++;
                }
                if (waiting >= BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
