package io.shirase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.persistence.OnPostgreSql;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reminds is killed (SIGKILL, by its process) in the middle of some hundred incidents; the next one goes on. */
@DisplayName("Who reminds and is killed")
class KilledReminderTest {

    private static final int INCIDENTS = 300;

    @Nested
    class InH2 {

        @TempDir
        Path directory;

        @Test
        @DisplayName("has posted each reminder once when the next one is through")
        void killed() throws Exception {
            new Story("jdbc:h2:file:" + directory.resolve("store") + ";WRITE_DELAY=0", "shirase", "").play();
        }
    }

    @Nested
    @OnPostgreSql
    class InPostgreSql {

        @Autowired
        JdbcClient database;

        @Autowired
        DataSource source;

        @Test
        @DisplayName("has posted each reminder once when the next one is through")
        void killed() throws Exception {
            database.sql("drop database if exists killed_reminder").update();
            database.sql("create database killed_reminder").update();
            String url;
            try (Connection connection = source.getConnection()) {
                url = connection.getMetaData().getURL();
            }
            new Story(url.replaceFirst("/postgres(\\?|$)", "/killed_reminder$1"), "postgres", "").play();
        }
    }

    private record Story(String url, String user, String password) {

        void play() throws Exception {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            standAlone();
            for (int n = 0; n < INCIDENTS; n++) {
                execute("insert into reminder_watch (incident_id, look_on)"
                        + " values ('00000000-0000-4000-8000-%012d', date '2026-11-27')".formatted(n));
            }
            Process first = start();
            try (BufferedReader looks = first.inputReader()) {
                looks.lines()
                        .filter(ReminderProcess.LOOK::equals)
                        .limit(INCIDENTS / 10)
                        .forEach(look -> {});
                first.destroyForcibly().waitFor();
            }
            assertThat(count("outbox")).isEqualTo(count("reminder_sent")).isBetween(1L, INCIDENTS - 1L);

            Process second = start();
            try (BufferedReader looks = second.inputReader()) {
                looks.lines().forEach(look -> {});
            }
            assertThat(second.waitFor()).isZero();
            assertThat(count("reminder_sent")).isEqualTo(INCIDENTS);
            assertThat(count("outbox")).isEqualTo(INCIDENTS);
            assertThat(count("(select distinct path from outbox) each_once")).isEqualTo(INCIDENTS);
        }

        private Process start() throws IOException {
            return new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReminderProcess.class.getName(),
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=" + user,
                            "--spring.datasource.password=" + password))
                    .redirectErrorStream(true)
                    .start();
        }

        /** Reminders stand here without incidents and people, of which nothing matters. */
        private void standAlone() throws SQLException {
            List<String> drops = new ArrayList<>();
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    var rows = connection
                            .createStatement()
                            .executeQuery("select table_name, constraint_name from information_schema.table_constraints"
                                    + " where constraint_type = 'FOREIGN KEY' and lower(table_name) in"
                                    + " ('reminder_watch', 'reminder_sent', 'outbox')")) {
                while (rows.next()) {
                    drops.add("alter table " + rows.getString(1) + " drop constraint " + rows.getString(2));
                }
            }
            for (String drop : drops) {
                execute(drop);
            }
        }

        private void execute(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private long count(String rows) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    var found = connection.createStatement().executeQuery("select count(*) from " + rows)) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
