package io.shirase.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A trail from before the chain")
class ChainOldEntriesTest {

    @Test
    @DisplayName("is chained in the order of its times, and whole from then on")
    void chained() {
        JdbcDataSource store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:old-trail;DB_CLOSE_DELAY=-1");
        JdbcClient database = JdbcClient.create(store);
        migration(store).target("33").load().migrate();
        for (int day : new int[] {3, 1, 2}) {
            database.sql("insert into audit_entry (id, happened_at, person_id, username, action, subject, detail)"
                            + " values (?, ?, ?, 'root', 'test.done', ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            OffsetDateTime.parse("2026-11-0" + day + "T09:00:00.123456Z"),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "day " + day)
                    .update();
        }

        migration(store).load().migrate();

        TrailStore trail = new TrailStore(database);
        assertThat(trail.after(0, 10))
                .extracting(entry -> entry.place() + " " + entry.entry().detail())
                .containsExactly("1 day 1", "2 day 2", "3 day 3");
        assertThat(TrailCheck.check(trail, null)).isEqualTo(new TrailFinding.Whole(trail.head()));
        assertThat(trail.head().place()).isEqualTo(3);
    }

    private static FluentConfiguration migration(JdbcDataSource store) {
        return Flyway.configure().dataSource(store).javaMigrations(new ChainOldEntries());
    }
}
