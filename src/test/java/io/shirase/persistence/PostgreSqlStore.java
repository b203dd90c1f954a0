package io.shirase.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL of this run's own, without Docker; it ends with the run. */
class PostgreSqlStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        TestPortal.configure(
                portal,
                TestPortal.newDirectory(),
                "spring.datasource.url=" + SERVER.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username=postgres");
    }

    /** A database of its own on the same server, as empty as on the day before the first start. */
    static DataSource newDatabase() throws SQLException {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return SERVER.getDatabase("postgres", name);
    }

    /** Embedded servers have fsync and synchronous_commit off by default; production has them on. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
        }
    }
}
