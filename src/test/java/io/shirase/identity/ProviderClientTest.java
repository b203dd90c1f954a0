package io.shirase.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.shirase.web.PublicUrl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.client.RestClientException;

@DisplayName("What is asked of the identity provider")
@Timeout(60) // without the limits these would never end
class ProviderClientTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private ProviderClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        MockEnvironment settings = new MockEnvironment()
                .withProperty("shirase.oidc.issuer", issuer())
                .withProperty("shirase.oidc.client-id", "portal")
                .withProperty("shirase.oidc.client-secret", "secret")
                .withProperty("shirase.public-url", "https://portal.example");
        client = new ProviderClient(
                new ProviderSettings(settings, new PublicUrl("https://portal.example")),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answers(HttpHandler handler) {
        server.createContext("/.well-known/openid-configuration", handler);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String configuration(String issuer) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer);
    }

    @Test
    @DisplayName("is what it says of itself, under the very name that was set")
    void known() {
        answers(exchange -> send(exchange, 200, configuration(issuer())));
        ClientRegistration registration =
                client.discover().registrationId("staff").clientId("portal").build();
        assertThat(registration.getProviderDetails().getTokenUri()).isEqualTo(issuer() + "/token");
    }

    @Test
    @DisplayName("is refused where it says to be another, follows no way elsewhere, and need not be an answer at all")
    void another() {
        AtomicInteger elsewhere = new AtomicInteger();
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            send(exchange, 200, configuration(issuer()));
        });
        AtomicInteger turn = new AtomicInteger();
        answers(exchange -> {
            switch (turn.getAndIncrement()) {
                case 0 -> send(exchange, 200, configuration("https://evil.example"));
                case 1 -> {
                    exchange.getResponseHeaders().set("Location", issuer() + "/elsewhere");
                    send(exchange, 302, "");
                }
                case 2 -> send(exchange, 200, "<html>not JSON");
                default -> send(exchange, 500, "{}");
            }
        });
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(client::discover);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(client::discover);
        assertThat(elsewhere).hasValue(0);
        assertThatExceptionOfType(RestClientException.class).isThrownBy(client::discover);
        assertThatExceptionOfType(RestClientException.class).isThrownBy(client::discover);
    }

    @Test
    @DisplayName("is not waited for where it takes the question and never answers")
    void silent() {
        answers(exchange -> await());
        assertThatExceptionOfType(RestClientException.class).isThrownBy(client::discover);
    }

    @Test
    @DisplayName("is not waited for where the answer begins and never ends")
    void trickles() {
        answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        });
        assertThatExceptionOfType(RestClientException.class).isThrownBy(client::discover);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
