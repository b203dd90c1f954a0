package io.shirase.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two portals on one PostgreSQL, one behind a proxy and one with a public address of its own. */
@Tag("e2e")
@DisplayName("Two servers")
class TwoServersTest {

    private static final String NAME = "root";
    private static final String PASSWORD = "correct horse battery";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    private static final int DATABASE_PORT = Portal.freePort();
    private static final Path RECEIPTS = Portal.newData();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private static EmbeddedPostgres store;
    private static Portal behindProxy;
    private static Portal withAddress;

    /** Both at once, on a store in which there is nothing yet. */
    @BeforeAll
    static void start() throws IOException {
        store = startStore();
        var first = CompletableFuture.supplyAsync(() -> portal("shirase.trusted-proxies", "127.0.0.1,::1"));
        var second = CompletableFuture.supplyAsync(() -> portal("shirase.public-url", "https://portal.example.jp"));
        behindProxy = first.join();
        withAddress = second.join();
    }

    @AfterAll
    static void stop() throws IOException {
        behindProxy.close();
        withAddress.close();
        store.close();
    }

    @Test
    @DisplayName("that start at once on an empty store fill it once")
    void startAtOnce() {
        JdbcClient database = JdbcClient.create(store.getPostgresDatabase());
        assertThat(database.sql("select username from person")
                        .query(String.class)
                        .list())
                .containsExactly(NAME);
        assertThat(database.sql("select count(*) from organisation")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName(
            "give the session's cookie to TLS alone, whether a trusted proxy or the public address says that there is TLS")
    void secureCookie() throws Exception {
        assertThat(cookie(behindProxy, "https")).contains("; Secure");
        assertThat(cookie(behindProxy, "http")).doesNotContain("; Secure");
        assertThat(cookie(withAddress, "http")).contains("; Secure");
    }

    @Test
    @DisplayName("count wrong passwords together")
    void wrongPasswords() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(login(i % 2 == 0 ? behindProxy : withAddress, "nobody", "wrong"))
                    .endsWith("/login?error");
        }
        assertThat(login(behindProxy, "nobody", "wrong")).contains("/login?limited=");
        assertThat(login(withAddress, "nobody", "wrong")).contains("/login?limited=");
    }

    @Test
    @DisplayName("do not share an H2 folder: the second says in a sentence that it is in use, and ends")
    void sameFolder() throws Exception {
        Path data = Portal.newData();
        try (Connection first = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("shirase"), "shirase", "")) {
            assertThat(first.isValid(1)).isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(() -> Portal.alone(Map.of("shirase.data", data.toString())))
                    .withMessageContaining("Another Shirase uses this data folder already");
        }
    }

    @Test
    @DisplayName("whose store is away say so to whoever signs in, count no wrong password, and go on by themselves")
    void storeAway() throws Exception {
        assertThat(login(behindProxy, PASSWORD)).doesNotContain("/login");
        store.close();
        for (int i = 0; i < 12; i++) {
            assertThat(login(behindProxy, PASSWORD)).endsWith("/login?unavailable");
        }
        store = startStore();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (login(behindProxy, PASSWORD).endsWith("/login?unavailable") && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(login(behindProxy, PASSWORD)).doesNotContain("/login");
        assertThat(login(behindProxy, "wrong")).endsWith("/login?error");
    }

    private static Portal portal(String setting, String value) {
        return Portal.alone(Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://localhost:" + DATABASE_PORT + "/postgres",
                "spring.datasource.username",
                "postgres",
                "spring.datasource.hikari.connection-timeout",
                "500",
                "shirase.data",
                RECEIPTS.toString(),
                "shirase.demo",
                "false",
                "shirase.admin.username",
                NAME,
                "shirase.admin.password",
                PASSWORD,
                setting,
                value));
    }

    private static EmbeddedPostgres startStore() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(DATABASE_PORT)
                .setDataDirectory(folder.resolve("store"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static String cookie(Portal portal, String scheme) throws Exception {
        HttpRequest page = HttpRequest.newBuilder(URI.create(portal.address() + "/login"))
                .header("X-Forwarded-Proto", scheme)
                .build();
        HttpResponse<Void> answer = BROWSER.send(page, BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SHIRASE="))
                .findFirst()
                .orElseThrow();
    }

    /** Where the portal leads on who gives this password. */
    private static String login(Portal portal, String password) throws Exception {
        return login(portal, NAME, password);
    }

    private static String login(Portal portal, String name, String password) throws Exception {
        HttpRequest form = HttpRequest.newBuilder(URI.create(portal.address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + name + "&password=" + password.replace(' ', '+')))
                .build();
        return BROWSER.send(form, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
