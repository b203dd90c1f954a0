package io.shirase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.shirase.identity.Demo;
import io.shirase.identity.People;
import io.shirase.persistence.DatabaseTest;
import io.shirase.persistence.OnH2;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.test.web.servlet.client.MockMvcClientHttpRequestFactory;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.context.WebApplicationContext;
import shirase.client.DefaultApi;
import shirase.client.model.EventPage;
import shirase.client.model.Imported;
import shirase.client.model.Insured;
import shirase.client.model.NewClaim;
import shirase.client.model.NewPolicy;
import shirase.client.model.NewWebhook;
import shirase.client.model.Packet;
import shirase.client.model.PacketWish;
import shirase.client.model.Policy;
import shirase.client.model.PolicyPage;
import shirase.client.model.Problem;
import shirase.client.model.Replay;
import shirase.client.model.Webhook;
import shirase.client.model.WebhookWish;
import tools.jackson.core.type.TypeReference;

/**
 * The client is generated from the OpenAPI document in each build (openapi-generator, as another firm would use it) and knows
 * nothing else of the portal.
 */
@OnH2
@DisplayName("A client generated from the API's document")
class GeneratedClientTest extends DatabaseTest {

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private People people;

    private final String number = "GENERATED-" + UUID.randomUUID();
    private DefaultApi core;
    private DefaultApi desk;

    @BeforeEach
    void clients() {
        core = client(token("admin"));
        desk = client(token("handler"));
    }

    private String token(String owner) {
        return as("admin", () -> {
            UUID id = people.list().stream()
                    .filter(person -> person.username().equals(owner))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return tokens.make("generated", id, EnumSet.allOf(Scope.class), 1).secret();
        });
    }

    private DefaultApi client(String token) {
        var mvc = MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build();
        var rest = shirase.client.ApiClient.buildRestClientBuilder()
                .requestFactory(new MockMvcClientHttpRequestFactory(mvc))
                .build();
        var client = new shirase.client.ApiClient(rest).setBasePath("http://localhost/api/v1");
        client.setBearerToken(token);
        return new DefaultApi(client);
    }

    private Map<String, Object> policy(String number) {
        return Map.of(
                "product",
                "sompo-web",
                "certificateNumber",
                number,
                "periodStart",
                "2026-04-01T16:00",
                "periodEnd",
                "2027-04-01T16:00",
                "terms",
                Map.of("policyLimit", 100_000_000, "costLimit", 50_000_000));
    }

    private static Insured insured() {
        return new Insured().organisation(Demo.FIRM.id()).name(Demo.FIRM.name()).agency(Demo.AGENCY.id());
    }

    private Imported imported() {
        Map<String, Object> claim = ApiDocument.JSON.readValue("""
                {"format": "claim-file/1",
                 "incidents": [{"id": "A", "kind": "leak", "discoveredAt": "2026-06-10T09:00"}],
                 "expenses": [{"id": "L1", "incident": "A", "activity": "notification", "amount": 1000000}]}""", new TypeReference<Map<String, Object>>() {});
        claim.put("policy", policy(number));
        return core.importClaim(new NewClaim().claimFile(claim).insured(insured()), "key-" + number);
    }

    @Test
    @DisplayName("takes a claim in once, reads it, assesses it and fetches its packet whole")
    void claims() throws IOException, InterruptedException {
        Imported made = imported();
        assertThat(imported()).isEqualTo(made);
        assertThat(made.getLines()).containsOnlyKeys("L1");
        UUID incident = made.getIncidents().get("A");

        Object claim = desk.getClaim(made.getPolicyId());
        Object assessment = desk.getAssessment(made.getPolicyId());
        assertThat(assessment).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("payable", 1_000_000);
        assertThat(desk.assess(claim)).isEqualTo(assessment);
        assertThat(desk.listIncidents(made.getPolicyId()).getItems())
                .singleElement()
                .satisfies(one -> assertThat(one.getId()).isEqualTo(incident));

        Packet packet = desk.makePacket(
                incident, new PacketWish().kind(PacketWish.KindEnum.ZIP).language(PacketWish.LanguageEnum.JA));
        while (packet.getState() != Packet.StateEnum.DONE) {
            assertThat(packet.getState()).isNotEqualTo(Packet.StateEnum.FAILED);
            Thread.sleep(50);
            packet = desk.getPacket(incident, packet.getId());
        }
        Resource file = desk.getPacketFile(incident, packet.getId());
        assertThat(Secrets.digest(file.getContentAsByteArray())).isEqualTo(packet.getSha256());
    }

    @Test
    @DisplayName("enters a policy and reads all of them piece by piece")
    void policies() {
        UUID made = core.enterPolicy(new NewPolicy().policy(policy(number)).insured(insured()), null)
                .getPolicyId();
        Set<UUID> seen = new HashSet<>();
        String cursor = null;
        do {
            PolicyPage page = core.listPolicies(cursor, 200);
            for (Policy policy : page.getItems()) {
                assertThat(seen.add(policy.getId())).isTrue();
            }
            cursor = page.getNext();
        } while (cursor != null);
        assertThat(seen).contains(made);
    }

    @Test
    @DisplayName("reads events, and makes, replays and ends a webhook")
    void events() {
        newIncident(newPolicy());
        EventPage page = desk.listEvents(null, 1);
        assertThat(page.getNext()).isNotBlank();
        NewWebhook hook = desk.makeWebhook(new WebhookWish().url("https://core.example.com/told"));
        assertThat(hook.getSecret()).isNotBlank();
        assertThat(desk.replayWebhook(hook.getId(), new Replay().after(Long.MAX_VALUE))
                        .getAfter())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(desk.listWebhooks().getItems())
                .singleElement()
                .extracting(Webhook::getId, Webhook::getLastFailure)
                .containsExactly(hook.getId(), null);
        desk.endWebhook(hook.getId());
        assertThat(desk.listWebhooks().getItems()).isEmpty();
    }

    @Test
    @DisplayName("reads from an error what is wrong, also that its token is taken no more")
    void problems() {
        assertThat(problem(() -> desk.getClaim(UUID.randomUUID())).getType())
                .isEqualTo("urn:shirase:problem:not-found");
        assertThat(problem(() -> core.assess(Map.of("format", "claim-file/1"))).getType())
                .isEqualTo("urn:shirase:problem:claim-file");
        clock.advance(Duration.ofDays(1));
        assertThat(problem(() -> desk.listWebhooks()).getStatus()).isEqualTo(401);
    }

    private static Problem problem(Runnable call) {
        RestClientResponseException refused = catchThrowableOfType(RestClientResponseException.class, call::run);
        return ApiDocument.JSON.readValue(refused.getResponseBodyAsByteArray(), Problem.class);
    }
}
