package io.shirase.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A claim stored before the rules of 26 November 2026")
class StoredClaimsTest {

    private static final String URL = "jdbc:h2:mem:stored-claims;DB_CLOSE_DELAY=-1";

    @Test
    @DisplayName("keeps a settlement that was approved, and has one that nobody spoke of open instead of unapproved")
    void keepsWhatSomebodySaid() throws SQLException {
        UUID ticked = UUID.randomUUID();
        UUID unticked = UUID.randomUUID();
        migrate("15?");
        try (Connection connection = DriverManager.getConnection(URL)) {
            execute(connection, "set referential_integrity false");
            execute(connection, line(ticked, true));
            execute(connection, line(unticked, false));
        }

        migrate("16");

        try (Connection connection = DriverManager.getConnection(URL)) {
            assertThat(settlement(connection, ticked)).isEqualTo(true);
            assertThat(settlement(connection, unticked)).isNull();
        }
    }

    private static void migrate(String version) {
        Flyway.configure().dataSource(URL, "", "").target(version).load().migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String line(UUID id, boolean approved) {
        return ("insert into expense_line (id, version, incident_id, activity, amount, vendor, note, outsourced,"
                        + " settlement_approved, domestic, traits, paid_by_other_insurance, created_by, created_at,"
                        + " changed_by, changed_at) values ('%s', 0, '%s', 'damages', 1000, '', '',"
                        + " false, %s, true, '', 0, 'a', current_timestamp, 'a', current_timestamp)")
                .formatted(id, UUID.randomUUID(), approved);
    }

    private static Object settlement(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select settlement_approved from expense_line where id = '" + id + "'")) {
            row.next();
            return row.getObject(1);
        }
    }
}
