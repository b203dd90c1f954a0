package io.shirase.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("The lines of a store from before line numbers were kept")
class StoredLineNumbersTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    @DisplayName("get the numbers by which people know them, counted past those that were removed (H2)")
    void onH2() {
        JdbcDataSource store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:line-numbers;DB_CLOSE_DELAY=-1");
        keepTheirNumbers(store, "set referential_integrity false");
    }

    @Test
    @DisplayName("get the numbers by which people know them, counted past those that were removed (PostgreSQL)")
    void onPostgreSql() throws SQLException {
        keepTheirNumbers(PostgreSqlStore.newDatabase(), "set session_replication_role = replica");
    }

    private static void keepTheirNumbers(DataSource store, String withoutIncidents) {
        migrate(store, "47?");
        try (Connection connection = store.getConnection()) {
            JdbcClient writing = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            writing.sql(withoutIncidents).update();
            line(writing, ONE, "first", false);
            line(writing, ONE, "removed", true);
            line(writing, OTHER, "of another incident", false);
            line(writing, ONE, "third", false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }

        migrate(store, "48");

        assertThat(JdbcClient.create(store)
                        .sql("select vendor || ' ' || number_in_incident from expense_line order by position_in_claim")
                        .query(String.class)
                        .list())
                .containsExactly("first 1", "removed 2", "of another incident 1", "third 3");
    }

    private static void migrate(DataSource store, String version) {
        Flyway.configure().dataSource(store).target(version).load().migrate();
    }

    private static void line(JdbcClient database, UUID incident, String vendor, boolean removed) {
        database.sql("insert into expense_line (id, version, incident_id, vendor, note, outsourced, domestic, traits,"
                        + " paid_by_other_insurance, created_by, created_at, changed_by, changed_at, removed_at)"
                        + " values (?, 0, ?, ?, '', false, true, '', 0, 'a', current_timestamp, 'a', current_timestamp,"
                        + (removed ? " current_timestamp)" : " null)"))
                .params(UUID.randomUUID(), incident, vendor)
                .update();
    }
}
