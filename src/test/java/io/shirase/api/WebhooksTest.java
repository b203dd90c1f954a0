package io.shirase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.shirase.expense.ExpensesChanged;
import io.shirase.identity.People;
import io.shirase.incident.Incident;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import io.shirase.secret.SecretTexts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@DisplayName("Webhooks")
class WebhooksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        SecretTexts secrets;

        @Autowired
        private EventStore store;

        @Autowired
        private ApiTokens tokens;

        @Autowired
        private People people;

        @Autowired
        private TransactionTemplate transaction;

        @Autowired
        private io.shirase.audit.AuditTrail audit;

        @Autowired
        private ApplicationEventPublisher events;

        private final List<JsonNode> told = Collections.synchronizedList(new ArrayList<>());
        private final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
        private final Set<String> refused = ConcurrentHashMap.newKeySet();
        private final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch gate = new CountDownLatch(1);
        private HttpServer core;
        private Courier courier;
        private Webhooks webhooks;
        private ApiToken token;

        @BeforeEach
        void aCoreSystem() throws IOException {
            core = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            core.createContext("/told", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                JsonNode event = ApiDocument.JSON.readTree(body);
                boolean takes = !refused.contains(event.get("incidentId").asString(""));
                if (takes) {
                    told.add(event);
                    signatures.add(exchange.getRequestHeaders().getFirst("Shirase-Signature") + " " + body);
                }
                exchange.sendResponseHeaders(takes ? 204 : 503, -1);
                exchange.close();
            });
            core.createContext("/slow", exchange -> {
                JsonNode event = ApiDocument.JSON.readTree(exchange.getRequestBody());
                asked.add(event);
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            core.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            core.start();
            WebhookDoor door = new WebhookDoor(true);
            courier = new Courier(store, door, transaction, clock);
            deliver(courier);
            webhooks = new Webhooks(database, store, door, secrets, audit, clock);
            token = as(
                            "admin",
                            () -> tokens.make(
                                    "core",
                                    people.list().stream()
                                            .filter(person -> person.username().equals("handler"))
                                            .findFirst()
                                            .orElseThrow()
                                            .id(),
                                    EnumSet.allOf(Scope.class),
                                    1))
                    .token();
        }

        @AfterEach
        void close() {
            gate.countDown();
            database.sql("update webhook set ended_at = made_at").update();
            core.stop(0);
        }

        private static void deliver(Courier courier) {
            courier.work(() -> false);
            try {
                assertThat(courier.await(PATIENCE)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Webhooks.Made hook() {
            return hook("/told");
        }

        private Webhooks.Made hook(String path) {
            String url = "http://localhost:" + core.getAddress().getPort() + path;
            return as("handler", () -> transaction.execute(status -> webhooks.make(token, url)));
        }

        private void change(UUID incident) {
            asPortal(() -> transaction.execute(status -> {
                events.publishEvent(new ExpensesChanged(incident));
                return true;
            }));
        }

        private List<String> toldOf(UUID incident) {
            return of(incident, told);
        }

        private static List<String> of(UUID incident, List<JsonNode> events) {
            return List.copyOf(events).stream()
                    .filter(event -> event.get("incidentId").asString("").equals(incident.toString()))
                    .map(event -> event.get("kind").stringValue())
                    .toList();
        }

        @Test
        @DisplayName("are told what happened, signed, once it is kept and never what was rolled back")
        void told() {
            Webhooks.Made hook = hook();
            Incident incident = newIncident();
            asPortal(() -> transaction.execute(status -> {
                events.publishEvent(new ExpensesChanged(incident.id()));
                status.setRollbackOnly();
                return true;
            }));
            deliver(courier);
            assertThat(toldOf(incident.id())).containsExactly("incident.reported");
            String[] signed = signatures.getFirst().split(" ", 2);
            String time = signed[0].substring(2, signed[0].indexOf(','));
            assertThat(database.sql("select count(*) from webhook where secret not like 'enc1:%'")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(signed[0]).isEqualTo("t=" + time + ",v1=" + Secrets.sign(hook.secret(), time + "." + signed[1]));
        }

        @Test
        @DisplayName("are told of one incident in order, while another one that is refused waits with growing pauses")
        void order() {
            hook();
            Incident stuck = newIncident();
            Incident free = newIncident();
            refused.add(stuck.id().toString());
            deliver(courier);
            change(stuck.id());
            change(free.id());
            deliver(courier);
            assertThat(toldOf(stuck.id())).isEmpty();
            assertThat(toldOf(free.id())).containsExactly("incident.reported", "expenses.changed");
            refused.clear();
            deliver(courier);
            assertThat(toldOf(stuck.id())).isEmpty();
            clock.advance(Duration.ofSeconds(10));
            deliver(courier);
            assertThat(toldOf(stuck.id())).containsExactly("incident.reported", "expenses.changed");
        }

        @Test
        @DisplayName("give an event up after two days, say so, and have it replayed from any place")
        void replay() {
            Webhooks.Made hook = hook();
            long before = store.last();
            Incident incident = newIncident();
            refused.add(incident.id().toString());
            for (int i = 0; i < 12; i++) {
                deliver(courier);
                clock.advance(Duration.ofHours(24));
            }
            Webhooks.Webhook state = as("handler", () -> webhooks.all(token)).getFirst();
            assertThat(state.givenUp()).isEqualTo(1);
            assertThat(state.answer()).isEqualTo("HTTP 503");
            refused.clear();
            as("handler", () -> {
                transaction.executeWithoutResult(status -> webhooks.replay(token, hook.id(), before));
                return null;
            });
            deliver(courier);
            assertThat(toldOf(incident.id())).containsExactly("incident.reported");
            List<ApiEvent> read = store.after(before, 200);
            assertThat(read).extracting(ApiEvent::place).isSorted().doesNotHaveDuplicates();
        }

        @Test
        @DisplayName("that are slow hold up themselves alone, and are told in order when they go on")
        void slowOnesHoldUpThemselves() throws InterruptedException {
            hook("/slow");
            hook("/told");
            UUID incident = newIncident().id();
            courier.work(() -> false);
            await(() -> asked.size() == 1);
            await(() -> toldOf(incident).size() == 1);
            change(incident);
            change(incident);
            courier.work(() -> false);
            await(() -> toldOf(incident).size() == 3);
            assertThat(asked).hasSize(1);

            gate.countDown();
            assertThat(courier.await(PATIENCE)).isTrue();
            assertThat(of(incident, asked))
                    .containsExactly("incident.reported", "expenses.changed", "expenses.changed");
        }

        @Test
        @DisplayName("are told by one server at a time, and by another when that one is gone")
        void oneServerAtATime() throws InterruptedException {
            hook("/slow");
            UUID incident = newIncident().id();
            Courier other = new Courier(store, new WebhookDoor(true), transaction, clock);
            courier.work(() -> false);
            await(() -> asked.size() == 1);
            deliver(other);
            assertThat(asked).hasSize(1);

            clock.advance(Duration.ofMinutes(3));
            other.work(() -> false);
            await(() -> asked.size() == 2);
            assertThat(of(incident, asked)).containsExactly("incident.reported", "incident.reported");
        }

        @Test
        @DisplayName("are told everything once and each incident in order, whichever of two servers looks")
        void twoServers() {
            hook();
            Courier other = new Courier(store, new WebhookDoor(true), transaction, clock);
            List<UUID> incidents =
                    IntStream.range(0, 4).mapToObj(number -> newIncident().id()).toList();
            for (int i = 0; i < 5; i++) {
                incidents.forEach(this::change);
                courier.work(() -> false);
                other.work(() -> false);
            }
            deliver(courier);
            deliver(other);
            deliver(courier);
            for (UUID incident : incidents) {
                List<Long> places = List.copyOf(told).stream()
                        .filter(event -> event.get("incidentId").asString("").equals(incident.toString()))
                        .map(event -> event.get("place").longValue())
                        .toList();
                assertThat(places).hasSize(6).isSorted().doesNotHaveDuplicates();
            }
        }

        @Test
        @DisplayName("are ten for a token at most")
        void atMostTen() {
            for (int i = 0; i < 10; i++) {
                hook();
            }
            assertThatThrownBy(this::hook)
                    .isInstanceOfSatisfying(
                            ApiRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("too-many-webhooks"));
        }

        private static void await(BooleanSupplier until) throws InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (!until.getAsBoolean()) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(5);
            }
        }

        private Incident newIncident() {
            return newIncident(newPolicy());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://core.example.com/",
                "https://user@core.example.com/",
                "https://core.example.com:8443/",
                "https:///nothing",
                "ftp://core.example.com/",
                "gopher:x",
                "https://core.example.com/#x",
                "not an address"
            })
    @DisplayName("have no address but https without a port or a user")
    void addresses(String url) {
        assertThatThrownBy(() -> new WebhookDoor(false).checked(url)).isInstanceOf(ApiRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "::ffff:127.0.0.1",
                "2001:db8::1",
                "fec0::1"
            })
    @DisplayName("lead to no address of the own machine, the own network or a special purpose")
    void privateAddresses(String address) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(
                        () -> new WebhookDoor(false).post("https://" + host + "/", new byte[0], "", UUID.randomUUID()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not public");
    }

    @Test
    @DisplayName("are let go of where they answer letter by letter, so that others need not wait")
    void slow() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> dribble(slow));
            WebhookDoor door = new WebhookDoor(true, Duration.ofMillis(300));
            String url = "http://localhost:" + slow.getLocalPort() + "/";

            assertThatThrownBy(() -> door.post(url, new byte[0], "", UUID.randomUUID()))
                    .isInstanceOf(IOException.class);
        }
    }

    private static void dribble(ServerSocket slow) {
        try (Socket one = slow.accept()) {
            for (int i = 0; i < 100; i++) {
                one.getOutputStream().write('H');
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2400:cb00::1"})
    @DisplayName("lead to addresses of the whole world")
    void publicAddresses(String address) throws IOException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }
}
