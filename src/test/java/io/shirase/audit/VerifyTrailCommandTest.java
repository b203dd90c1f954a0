package io.shirase.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("The command that verifies the trail")
class VerifyTrailCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String url = "";
    private TrailPoint newest = TrailPoint.START;

    @BeforeEach
    void threeEntries() {
        url = "jdbc:h2:file:" + folder.resolve("shirase");
        DriverManagerDataSource store = new DriverManagerDataSource(url, "shirase", "");
        Flyway.configure()
                .dataSource(store)
                .javaMigrations(new ChainOldEntries())
                .load()
                .migrate();
        TrailStore trail = new TrailStore(JdbcClient.create(store));
        for (int i = 0; i < 3; i++) {
            UUID id = UUID.randomUUID();
            ChainedEntry entry = ChainedEntry.after(
                    newest, new AuditEntry(id, Instant.parse("2026-11-27T01:00:00Z"), id, "root", "test.done", id, ""));
            trail.add(entry);
            newest = entry.point();
        }
        trail.moveHead(newest);
    }

    @Test
    @DisplayName("says that it is whole and where it ends, which is an anchor for the next time")
    void whole() {
        assertThat(run(url, "shirase")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("whole " + newest + System.lineSeparator());
        assertThat(run("--anchor", newest.toString(), url, "shirase")).isZero();
    }

    @Test
    @DisplayName("names the first broken entry")
    void broken() {
        JdbcClient.create(new DriverManagerDataSource(url, "shirase", ""))
                .sql("update audit_entry set username = 'nobody' where place = 2")
                .update();

        assertThat(run(url, "shirase")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("broken at 2: changed, now 2026-11-27T01:00:00Z nobody test.done" + System.lineSeparator());
    }

    @Test
    @DisplayName("says in a sentence what it cannot read, and makes no store")
    void unreadable() {
        assertThat(run("jdbc:h2:file:" + folder.resolve("elsewhere"), "shirase"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The trail cannot be read: ");
        assertThat(folder).isDirectoryNotContaining("glob:**elsewhere*");
        assertThat(run()).isEqualTo(1);
        assertThat(run("--anchor", "12", url)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: verify-trail");
    }

    private int run(String... arguments) {
        return VerifyTrailCommand.run(arguments, null, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
