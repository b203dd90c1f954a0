package io.shirase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shirase.identity.Demo;
import io.shirase.identity.People;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import io.shirase.persistence.OnPostgreSql;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

@DisplayName("The API for programs")
class ApiTest {

    @Nested
    @OnH2
    class InH2 extends Behaviour {}

    @Nested
    @OnPostgreSql
    class InPostgreSql extends Behaviour {}

    abstract static class Behaviour extends DatabaseTest {

        @Autowired
        private WebApplicationContext portal;

        @Autowired
        private ApiTokens tokens;

        @Autowired
        private People people;

        private ApiClient client;
        private final String number = "API-" + UUID.randomUUID();

        @BeforeEach
        void aClient() {
            client = new ApiClient(portal);
        }

        private ApiTokens.Made token(String owner, Set<Scope> scopes) {
            return as("admin", () -> {
                UUID id = people.list().stream()
                        .filter(person -> person.username().equals(owner))
                        .findFirst()
                        .orElseThrow()
                        .id();
                return tokens.make("core system", id, scopes, 30);
            });
        }

        private String all(String owner) {
            return token(owner, EnumSet.allOf(Scope.class)).secret();
        }

        private String claimFile() {
            return """
                    {"format": "claim-file/1", "policy": {"product": "sompo-web", "certificateNumber": "%s",
                     "periodStart": "2026-04-01T16:00", "periodEnd": "2027-04-01T16:00",
                     "terms": {"policyLimit": 100000000, "costLimit": 50000000}},
                     "incidents": [{"id": "A", "kind": "leak", "discoveredAt": "2026-06-10T09:00"}],
                     "expenses": [{"id": "L1", "incident": "A", "activity": "notification", "amount": 1000000}]}""".formatted(number);
        }

        private String newClaim() {
            return "{\"claimFile\": %s, \"insured\": %s}".formatted(claimFile(), insured());
        }

        private static String insured() {
            return "{\"organisation\": \"%s\", \"name\": \"%s\", \"agency\": \"%s\"}"
                    .formatted(Demo.FIRM.id(), Demo.FIRM.name(), Demo.AGENCY.id());
        }

        @Test
        @DisplayName("takes a claim file, gives it back, assesses it, and makes its packet, as its document says")
        void wholeWay() throws Exception {
            String core = all("admin");
            JsonNode made = client.call(core, "importClaim", Map.of(), newClaim());
            UUID policy = UUID.fromString(made.get("policyId").stringValue());
            UUID incident = UUID.fromString(made.at("/incidents/A").stringValue());
            String desk = all("handler");

            JsonNode claim = client.call(desk, "getClaim", Map.of("policy", policy), "");
            assertThat(claim.at("/policy/certificateNumber").stringValue()).isEqualTo(number);
            JsonNode assessment = client.call(desk, "getAssessment", Map.of("policy", policy), "");
            assertThat(assessment.get("payable").longValue()).isEqualTo(1_000_000);
            assertThat(client.call(desk, "assess", Map.of(), claim.toString())).isEqualTo(assessment);
            assertThat(client.call(desk, "listIncidents", Map.of("policy", policy), "")
                            .at("/items/0/id")
                            .stringValue())
                    .isEqualTo(incident.toString());

            JsonNode packet = client.call(
                    desk, "makePacket", Map.of("incident", incident), "{\"kind\": \"zip\", \"language\": \"ja\"}");
            Map<String, UUID> job = Map.of(
                    "incident",
                    incident,
                    "packet",
                    UUID.fromString(packet.get("id").stringValue()));
            while (!client.call(desk, "getPacket", job, "")
                    .get("state")
                    .stringValue()
                    .equals("done")) {
                Thread.sleep(50);
            }
            MvcTestResult file = client.send(
                    desk, "GET", client.document().operation("getPacketFile").uri(job), "");
            assertThat(Secrets.digest(file.getResponse().getContentAsByteArray()))
                    .isEqualTo(client.call(desk, "getPacket", job, "")
                            .get("sha256")
                            .stringValue());
        }

        @Test
        @DisplayName("enters a policy, and lists all policies in pieces, each once")
        void policies() {
            String core = all("admin");
            JsonNode policy = ApiDocument.JSON.readTree(claimFile()).get("policy");
            JsonNode made = client.call(
                    core, "enterPolicy", Map.of(), "{\"policy\": %s, \"insured\": %s}".formatted(policy, insured()));
            Set<String> seen = new java.util.HashSet<>();
            String address = "/api/v1/policies?limit=3";
            String next = "";
            int items = 0;
            do {
                MvcTestResult page = client.send(core, "GET", address + next, "");
                JsonNode read = ApiDocument.JSON.readTree(ApiClient.text(page));
                assertThat(client.document().problems("PolicyPage", read)).isEmpty();
                for (JsonNode item : read.get("items")) {
                    seen.add(item.get("id").stringValue());
                    items++;
                }
                next = read.get("next").isNull()
                        ? ""
                        : "&cursor=" + read.get("next").stringValue();
            } while (!next.isEmpty());
            assertThat(seen).hasSize(items).contains(made.get("policyId").stringValue());
            assertThat(client.problem(core, "GET", "/api/v1/policies?cursor=zzz", ""))
                    .isEqualTo("400 cursor");
            assertThat(client.problem(core, "GET", "/api/v1/policies?limit=0", ""))
                    .isEqualTo("400 limit");
        }

        @Test
        @DisplayName(
                "does once what is sent twice with one key, also at the same moment, and refuses the key for something else")
        void idempotency() throws Exception {
            String core = all("admin");
            String body = newClaim();
            Callable<JsonNode> send = () -> {
                MvcTestResult result = client.send(core, "POST", "/api/v1/claims", body, "Idempotency-Key", "k1");
                return ApiDocument.JSON.readTree(ApiClient.text(result));
            };
            Set<String> made;
            try (var threads = Executors.newFixedThreadPool(4)) {
                made = threads.invokeAll(List.of(send, send, send, send)).stream()
                        .map(future -> {
                            try {
                                return future.get().path("policyId").asString("busy");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .filter(id -> !id.equals("busy"))
                        .collect(Collectors.toSet());
            }
            assertThat(made).hasSize(1);
            assertThat(client.call(core, "importClaim", Map.of(), body, "Idempotency-Key", "k1")
                            .get("policyId")
                            .stringValue())
                    .isEqualTo(made.iterator().next());
            assertThat(client.problem(
                            core, "POST", "/api/v1/claims", body.replace("L1", "L2"), "Idempotency-Key", "k1"))
                    .isEqualTo("422 idempotency-key");
            assertThat(client.problem(core, "POST", "/api/v1/claims", body)).isEqualTo("422 claim-file");
        }

        @Test
        @DisplayName("lets nobody in without a token that is taken, whatever session there is")
        void strangers() {
            assertThat(client.problem("", "GET", "/api/v1/policies", "")).isEqualTo("401 token");
            assertThat(client.problem("shirase_guess", "GET", "/api/v1/policies", ""))
                    .isEqualTo("401 token");
            ApiTokens.Made revoked = token("admin", EnumSet.allOf(Scope.class));
            as("admin", () -> {
                tokens.revoke(revoked.token().id());
                return null;
            });
            assertThat(client.problem(revoked.secret(), "GET", "/api/v1/policies", ""))
                    .isEqualTo("401 token");
            String ending = all("admin");
            clock.advance(java.time.Duration.ofDays(30));
            assertThat(client.problem(ending, "GET", "/api/v1/policies", "")).isEqualTo("401 token");
            signIn("admin");
            MvcTestResult session = client.send("", "GET", "/api/v1/policies", "");
            assertThat(session).hasStatus(401);
            assertThat(session.getRequest().getSession(false)).isNull();
            assertThat(new MockHttpSession().isNew()).isTrue();
        }

        @Test
        @DisplayName("does no more than the scopes allow, and no more than the owner may")
        void rights() {
            String reading = token("admin", Set.of(Scope.POLICIES_READ)).secret();
            assertThat(client.problem(reading, "POST", "/api/v1/claims", newClaim()))
                    .isEqualTo("403 scope");
            assertThat(client.problem(all("handler"), "POST", "/api/v1/claims", newClaim()))
                    .isEqualTo("403 owner");
            assertThat(client.problem(all("admin"), "GET", "/api/v1/events", ""))
                    .isEqualTo("403 owner");
            String desk = all("handler");
            assertThat(client.problem(desk, "GET", "/api/v1/policies/" + UUID.randomUUID() + "/claim", ""))
                    .isEqualTo("404 not-found");
            assertThat(client.problem(desk, "GET", "/api/v1/policies/nothing/claim", ""))
                    .isEqualTo("404 not-found");
            assertThat(client.problem(desk, "GET", "/api/v1/nothing", "")).isEqualTo("404 not-found");
            assertThat(client.problem(desk, "PUT", "/api/v1/policies", "{}")).isEqualTo("405 method");
        }

        @Test
        @DisplayName("says of what it cannot read what is wrong with it")
        void broken() {
            String core = all("admin");
            assertThat(client.problem(core, "POST", "/api/v1/claims", "{")).isEqualTo("400 json");
            assertThat(client.problem(core, "POST", "/api/v1/claims", "{\"insured\": 1, \"insured\": 2}"))
                    .isEqualTo("400 json");
            assertThat(client.problem(core, "POST", "/api/v1/claims", "{\"colour\": 1}"))
                    .isEqualTo("422 field");
            assertThat(client.problem(core, "POST", "/api/v1/assessments", "{\"format\": \"claim-file/1\"}"))
                    .isEqualTo("422 claim-file");
            assertThat(client.problem(core, "POST", "/api/v1/claims", newClaim().replace("sompo-web", "nothing")))
                    .isEqualTo("422 claim-file");
        }

        @Test
        @DisplayName("has tokens of the insurer's people alone, made and revoked by administrators and written down")
        void tokenRules() {
            ApiTokens.Made made = token("handler", Set.of(Scope.ASSESS));
            assertThat(database.sql("select token_digest from api_token where id = ?")
                            .param(made.token().id())
                            .query(String.class)
                            .single())
                    .isEqualTo(Secrets.digest(made.secret()))
                    .doesNotContain(made.secret());
            as("admin", () -> {
                tokens.revoke(made.token().id());
                return null;
            });
            assertThat(trailOf(made.token().id()))
                    .extracting(entry -> entry.action())
                    .containsExactly("api.token-revoked", "api.token-made");
            assertThatThrownBy(() -> token("policyholder", Set.of(Scope.ASSESS)))
                    .isInstanceOf(InvalidToken.class);
            assertThatThrownBy(() -> token("handler", Set.of())).isInstanceOf(InvalidToken.class);
            assertThatThrownBy(() -> as("supervisor", tokens::all)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    @DisplayName("is described whole: its document has the operations that the door knows, with their scopes")
    void documentIsWhole() throws Exception {
        ApiDocument document = new ApiDocument(
                java.nio.file.Files.readString(java.nio.file.Path.of("src/main/resources/api/openapi.yaml")));
        assertThat(document.operations())
                .extracting(one -> one.method() + " " + one.path().replaceAll("\\{[^}]+}", "*") + " " + one.scope())
                .containsExactlyInAnyOrderElementsOf(ApiRoute.ALL.stream()
                        .map(route -> route.method() + " " + route.path() + " "
                                + route.scope().code())
                        .toList());
    }
}
