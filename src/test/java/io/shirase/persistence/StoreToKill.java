package io.shirase.persistence;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A store of its own for processes that are killed (SIGKILL), and a look into it from outside. */
public record StoreToKill(String url, String user) {

    /** The file store of application.yaml, in this folder. */
    public static StoreToKill inH2(Path folder) {
        return new StoreToKill(
                "jdbc:h2:file:" + folder.resolve("shirase") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "shirase");
    }

    /** A new database on a PostgreSQL that writes what it acknowledges, as production does. */
    public static StoreToKill inPostgreSql() throws SQLException {
        try (Connection connection = PostgreSqlStore.newDatabase().getConnection()) {
            return new StoreToKill(connection.getMetaData().getURL(), "postgres");
        }
    }

    /** Makes the portal's tables. */
    public StoreToKill migrated() {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return this;
    }

    /** A Java process on this store; what it says on its output is to be read. */
    public Process start(Class<?> main, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password="));
        command.addAll(List.of(settings));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Each row of two columns or of one, as text with a blank between them. */
    public List<String> rows(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                var rows = connection.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                found.add(columns == 1 ? rows.getString(1) : rows.getString(1) + " " + rows.getString(2));
            }
            return found;
        }
    }

    public long count(String from) throws SQLException {
        return Long.parseLong(rows("select count(*) from " + from).getFirst());
    }

    /** The lines of a process that begin with this word, without it, until the process is gone; the others go to a log. */
    public static Stream<String> told(Process process, String word) {
        return process.inputReader()
                .lines()
                .filter(line -> {
                    boolean told = line.startsWith(word);
                    if (!told) {
                        log(line);
                    }
                    return told;
                })
                .map(line -> line.substring(word.length()));
    }

    private static void log(String line) {
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target")).resolve("killed.log"), line + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
