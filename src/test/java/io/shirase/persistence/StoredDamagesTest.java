package io.shirase.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("The lines of a store from before claims of others were kept")
class StoredDamagesTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 2, 9, 30);
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 3, 10, 0, 7);

    @Test
    @DisplayName("belong to claims that say the same as the lines did (H2)")
    void onH2() {
        JdbcDataSource store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:stored-damages;DB_CLOSE_DELAY=-1");
        sayTheSame(store, "set referential_integrity false");
    }

    @Test
    @DisplayName("belong to claims that say the same as the lines did (PostgreSQL)")
    void onPostgreSql() throws SQLException {
        sayTheSame(PostgreSqlStore.newDatabase(), "set session_replication_role = replica");
    }

    private static void sayTheSame(DataSource store, String withoutIncidents) {
        migrate(store, "109?", withoutIncidents);
        try (Connection connection = store.getConnection()) {
            JdbcClient writing = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            writing.sql(withoutIncidents).update();
            line(writing, ONE, "nothing said", null, null, null, false);
            line(writing, ONE, "damages", "A社", MONDAY, true, false);
            line(writing, ONE, "lawyer", "A社", MONDAY, true, false);
            line(writing, ONE, "not settled yet", "A社", MONDAY, null, false);
            line(writing, OTHER, "in another incident", "A社", MONDAY, true, false);
            line(writing, ONE, "no name", null, TUESDAY, false, false);
            line(writing, ONE, "no name either", null, TUESDAY, false, false);
            line(writing, ONE, "removed", "B社", null, null, true);
            migrate(store, "110", withoutIncidents);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }

        assertThat(JdbcClient.create(store)
                        .sql("select line.vendor || ' ' || coalesce(cast(claim.number_in_incident as varchar), '-')"
                                + " || ' ' || coalesce(claim.reference, '-') || ' ' || coalesce(cast(extract(day from"
                                + " claim.made_at) as varchar), '-') || ' ' || coalesce(lower(cast(claim.stated_approved as"
                                + " varchar)), '-') from expense_line line left join damages_claim claim"
                                + " on claim.id = line.damages_claim_id and claim.incident_id = line.incident_id"
                                + " order by line.position_in_claim")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "nothing said - - - -",
                        "damages 1 A社 2 true",
                        "lawyer 1 A社 2 true",
                        "not settled yet 2 A社 2 -",
                        "in another incident 1 A社 2 true",
                        "no name 3 - 3 false",
                        "no name either 4 - 3 false",
                        "removed 5 B社 - -");
    }

    private static void migrate(DataSource store, String version, String first) {
        Flyway.configure()
                .dataSource(store)
                .initSql(first)
                .target(version)
                .load()
                .migrate();
    }

    private static void line(
            JdbcClient database,
            UUID incident,
            String vendor,
            @Nullable String claim,
            @Nullable LocalDateTime madeAt,
            @Nullable Boolean approved,
            boolean removed) {
        database.sql("insert into expense_line (id, version, incident_id, vendor, note, outsourced, domestic, traits,"
                        + " paid_by_other_insurance, created_by, created_at, changed_by, changed_at, number_in_incident,"
                        + " claim_reference, claim_made_at, settlement_approved, invoice_number, registration_number,"
                        + " currency, rate_source, removed_at)"
                        + " values (?, 0, ?, ?, '', false, true, '', 0, 'a', current_timestamp, 'a', current_timestamp,"
                        + " (select count(*) + 1 from expense_line), ?, ?, ?, '', '', '', '', "
                        + (removed ? "current_timestamp)" : "null)"))
                .params(UUID.randomUUID(), incident, vendor, claim, madeAt, approved)
                .update();
    }
}
