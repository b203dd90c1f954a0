package io.shirase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.persistence.OnPostgreSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A sender that is killed (SIGKILL, by its process) at its two weak points. What SMTP cannot tell: whether the server took
 * a mail whose acknowledgement never came. Such a mail goes out again, under the id of the first.
 */
@DisplayName("A sender that is killed")
class KilledSenderTest {

    @Nested
    class InH2 {

        @TempDir
        Path directory;

        @Test
        @DisplayName("loses no mail, and one that goes out twice has one id")
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
        @DisplayName("loses no mail, and one that goes out twice has one id")
        void killed() throws Exception {
            database.sql("drop database if exists killed").update();
            database.sql("create database killed").update();
            String url;
            try (Connection connection = source.getConnection()) {
                url = connection.getMetaData().getURL();
            }
            new Story(url.replaceFirst("/postgres(\\?|$)", "/killed$1"), "postgres", "").play();
        }
    }

    private record Story(String url, String user, String password) {

        void play() throws Exception {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            UUID mail = UUID.randomUUID();
            execute("insert into outbox (id, kind, address, language, words, path, posted_at, due_at, state, attempts)"
                    + " values ('" + mail + "', 'TEST', 'taro@firm.example', 'ja', '', '', current_timestamp,"
                    + " current_timestamp, 'WAITING', 0)");
            String id = "<" + mail + "@shirase.example>";

            try (FakeSmtp server = FakeSmtp.silent(FakeSmtp.Silence.BEFORE_GREETING)) {
                killAt(server, 0);
            }
            assertThat(state()).as("claimed, then killed").isEqualTo("SENDING 1");

            try (FakeSmtp server = FakeSmtp.silent(FakeSmtp.Silence.AFTER_MAIL)) {
                killAt(server, 11);
                assertThat(server.messageIds()).containsExactly(id);
            }
            assertThat(state())
                    .as("taken by the server, then killed before it is marked")
                    .isEqualTo("SENDING 2");

            try (FakeSmtp server = FakeSmtp.silent(FakeSmtp.Silence.NEVER)) {
                Process sender = start(server, 22);
                assertThat(sender.waitFor(120, TimeUnit.SECONDS)).isTrue();
                assertThat(sender.exitValue()).isZero();
                assertThat(server.messageIds())
                        .as("not lost, and known for the same")
                        .containsExactly(id);
            }
            assertThat(state()).isEqualTo("SENT 3");
        }

        private void killAt(FakeSmtp server, int minutesLater) throws Exception {
            Process sender = start(server, minutesLater);
            assertThat(server.awaitSilence())
                    .as("the sender reaches the server")
                    .isTrue();
            sender.destroyForcibly().waitFor();
        }

        private Process start(FakeSmtp server, int minutesLater) throws IOException {
            return new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SenderProcess.class.getName(),
                            "--spring.datasource.url=" + url,
                            "--spring.datasource.username=" + user,
                            "--spring.datasource.password=" + password,
                            "--spring.mail.port=" + server.port(),
                            "--spring.mail.properties.mail.smtp.starttls.required=false",
                            "--minutes-later=" + minutesLater))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(Files.createDirectories(Path.of("target"))
                            .resolve("killed-sender.log")
                            .toFile()))
                    .start();
        }

        private void execute(String sql) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private String state() throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    var rows = connection.createStatement().executeQuery("select state, attempts from outbox")) {
                rows.next();
                return rows.getString(1) + " " + rows.getInt(2);
            }
        }
    }
}
