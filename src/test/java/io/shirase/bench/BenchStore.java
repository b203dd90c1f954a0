package io.shirase.bench;

import io.shirase.Shirase;
import io.shirase.identity.SignedIn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The portal's beans with the demo's store, without a server: the screens are not measured. */
final class BenchStore {

    private BenchStore() {}

    /** Does the same on H2 and on PostgreSQL, as the portal; the work is given the store's name. */
    static void each(BiConsumer<String, ConfigurableApplicationContext> work) throws Exception {
        one("H2", Map.of(), work);
        try (EmbeddedPostgres server = server()) {
            one(
                    "PostgreSQL",
                    Map.of(
                            "spring.datasource.url",
                            server.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username",
                            "postgres"),
                    work);
        }
    }

    /** Writes what it acknowledges, as production does; embedded servers do not by default. */
    static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private static void one(
            String store, Map<String, String> settings, BiConsumer<String, ConfigurableApplicationContext> work)
            throws Exception {
        Path data = Files.createTempDirectory("bench-store");
        SpringApplication portal = new SpringApplication(Shirase.class);
        portal.setApplicationContextFactory(ApplicationContextFactory.of(() -> {
            GenericWebApplicationContext beans = new GenericWebApplicationContext();
            beans.setServletContext(new MockServletContext());
            return beans;
        }));
        List<String> arguments = new ArrayList<>(List.of(
                "--shirase.demo=true", "--shirase.jobs=false", "--shirase.data=" + data, "--logging.level.root=WARN"));
        settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        try (ConfigurableApplicationContext beans = portal.run(arguments.toArray(String[]::new))) {
            beans.getBean(SignedIn.class).asPortal(() -> {
                work.accept(store, beans);
                return true;
            });
        }
    }
}
