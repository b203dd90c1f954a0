package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.Futures;
import io.shirase.assessment.Worth;
import io.shirase.assessment.Worths;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("What a step is worth")
class WorthTest {

    private static final int CLAIMS = Integer.getInteger("shirase.claims", 1_000);

    private static final ClaimFileReader READER = new ClaimFileReader(Examples.PRODUCTS);

    private static final String SUSPICION =
            "{'id': 'A', 'kind': 'suspected-attack', 'discoveredAt': '2026-06-10T09:00',"
                    + " 'outcome': 'no-attack', 'suddenEvent': true}";
    private static final String PLANNED =
            "{'id': 'L1', 'incident': 'A', 'activity': 'attack-check', 'amount': 3000000, 'outsourced': true}";

    private static List<JsonNode> steps(String claim) {
        var read = Examples.read(claim);
        return Worths.of(read.product(), read.claim()).stream()
                .map(WorthTest::json)
                .toList();
    }

    private static JsonNode json(Worth worth) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorthWriter.write(worth, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
        return CaseFiles.JSON.readTree(out.toByteArray());
    }

    private static String step(JsonNode worth) {
        return worth.get("step").asString();
    }

    @Test
    @DisplayName("A notice to the insurer keeps what is ordered after its thirty days: by its last day, in yen")
    void notice() {
        List<JsonNode> steps = steps(Examples.tokio("", SUSPICION, PLANNED));

        assertThat(steps).extracting(WorthTest::step).containsExactly("incur-in-window", "notify-insurer");
        JsonNode notice = steps.getLast();
        assertThat(notice.get("line").isNull()).isTrue();
        assertThat(notice.get("lastDay").asString()).isEqualTo("2026-07-10");
        assertThat(notice.get("change").get(0).toString())
                .isEqualTo(
                        "{\"op\":\"add\",\"path\":\"/incidents/0/insurerNotifiedAt\",\"value\":\"2026-07-10T23:59\"}");
        assertThat(notice.get("payable").toString()).isEqualTo("{\"now\":0,\"then\":2700000}");
        assertThat(steps.getFirst().get("lastDay").asString()).isEqualTo("2026-07-10");
    }

    @Test
    @DisplayName("Once there was a notice in time, a planned cost may arise until the window's last day")
    void window() {
        String notified = SUSPICION.replace("}", ", 'insurerNotifiedAt': '2026-06-11T10:00'}");

        assertThat(steps(Examples.tokio("", notified, PLANNED))).singleElement().satisfies(step -> {
            assertThat(step(step)).isEqualTo("incur-in-window");
            assertThat(step.get("line").asString()).isEqualTo("L1");
            assertThat(step.get("lastDay").asString()).isEqualTo("2027-06-10");
        });
    }

    @Test
    @DisplayName("What was lost by the latest day that the claim names is no step any more")
    void lost() {
        assertThat(steps(Examples.tokio(
                        "",
                        SUSPICION,
                        "{'id': 'L1', 'incident': 'A', 'activity': 'attack-check', 'amount': 3000000, 'outsourced': true,"
                                + " 'orderedAt': '2026-07-20T11:00', 'accruedOn': '2026-07-22'}")))
                .isEmpty();
    }

    @Test
    @DisplayName("A consent is worth what it is until the line is paid for, and nothing afterwards")
    void consent() {
        String incident = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
        String line =
                "{'id': 'L1', 'incident': 'A', 'activity': 'consulting', 'amount': 2000000, 'accruedOn': '2026-06-20'}";

        assertThat(steps(Examples.tokio("", incident, line))).singleElement().satisfies(step -> {
            assertThat(step(step)).isEqualTo("get-consent");
            assertThat(step.get("payable").get("then").asLong()).isPositive();
        });
        String paid = line.replace("}", ", 'spentOn': '2026-06-25'}");
        assertThat(steps(Examples.tokio("", incident, paid))).isEmpty();
    }

    @Test
    @DisplayName("What takes two steps is promised for both together")
    void together() {
        String policy = "'product': 'personal-information-leak', 'terms': {'policyLimit': 100000000}";
        String incident = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
        String line = "{'id': 'L1', 'incident': 'A', 'activity': 'press-conference', 'amount': 2000000,"
                + " 'accruedOn': '2026-06-20'}";

        List<JsonNode> steps = steps(Examples.claim(policy, incident, line));
        assertThat(steps).extracting(WorthTest::step).containsExactly("file-in-writing", "activate-consulting");
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.get("change")).hasSize(2);
            assertThat(step.get("payable").get("then").asLong()).isPositive();
        });
    }

    @Test
    @DisplayName("Of an open suspicion it says what it brings in either future")
    void open() {
        String open = SUSPICION.replace("'no-attack'", "'pending'");

        assertThat(steps(Examples.tokio("", open, PLANNED))).isNotEmpty().allSatisfy(step -> {
            JsonNode payable = step.get("payable");
            assertThat(payable.get("now").toString()).isEqualTo("{\"attack\":0,\"noAttack\":0}");
            assertThat(payable.get("then").toString()).isEqualTo("{\"attack\":3000000,\"noAttack\":2700000}");
        });
    }

    @Test
    @DisplayName("By today, what was still possible by the claim's latest day may be lost")
    void today() {
        var read = Examples.read(Examples.tokio("", SUSPICION, PLANNED));

        assertThat(stepsOn(read, LocalDate.of(2026, 7, 10), 9).steps())
                .extracting(worth -> worth.step().code())
                .containsExactly("incur-in-window", "notify-insurer");
        assertThat(stepsOn(read, LocalDate.of(2026, 7, 11), 9).steps()).isEmpty();
    }

    @Test
    @DisplayName("Of many lines those are measured one by one that bring most, and the others together")
    void many() {
        String incident = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
        String line =
                "{'id': '%s', 'incident': 'A', 'activity': 'consulting', 'amount': %d, 'accruedOn': '2026-06-20'}";
        var read = Examples.read(Examples.tokio(
                "",
                incident,
                String.join(
                        ",",
                        line.formatted("L1", 2_000_000),
                        line.formatted("L2", 5_000_000),
                        line.formatted("L3", 1_000_000))));

        Worths.Steps all = stepsOn(read, LocalDate.of(2026, 6, 21), 3);
        Worths.Steps one = stepsOn(read, LocalDate.of(2026, 6, 21), 1);

        assertThat(all.steps()).extracting(Worth::line).containsExactly("L2", "L1", "L3");
        assertThat(all.others()).isZero();
        assertThat(one.steps()).containsExactly(all.steps().getFirst());
        assertThat(one.others()).isEqualTo(2);
        assertThat(one.othersWorth().most().amount())
                .isEqualTo(all.steps().get(1).gain() + all.steps().get(2).gain());
    }

    @Test
    @DisplayName("Another incident's lines are no steps of this one")
    void ofOne() {
        String other = SUSPICION.replace("'A'", "'B'");
        var read = Examples.read(Examples.tokio(
                "",
                SUSPICION + "," + other,
                PLANNED + "," + PLANNED.replace("'L1'", "'L2'").replace("'A'", "'B'")));

        assertThat(stepsOn(read, LocalDate.of(2026, 6, 21), 9).steps())
                .extracting(Worth::line)
                .containsExactly("L1", null);
    }

    private static Worths.Steps stepsOn(ClaimFileReader.Read read, LocalDate today, int mostLines) {
        return Worths.of(read.product(), read.claim(), today, "A", mostLines);
    }

    @Test
    @DisplayName("Of every claim, the step's patch applied to its file brings the engine to exactly the promised sum")
    void kept() {
        int steps = 0;
        for (long seed = 1; seed <= CLAIMS; seed++) {
            ClaimGenerator chance = new ClaimGenerator(seed);
            byte[] file = earlier(chance, chance.claim(chance.product()));
            ClaimFileReader.Read read = READER.read(file);
            List<Worth> worths = Worths.of(read.product(), read.claim());
            JsonNode now = sums(read);
            for (Worth worth : worths) {
                JsonNode payable = json(worth).get("payable");
                assertThat(payable.get("now")).as("seed %d", seed).isEqualTo(now);
                assertThat(payable.get("then"))
                        .as("seed %d %s", seed, worth)
                        .isEqualTo(sums(READER.read(patched(file, json(worth).get("change")))));
                if (read.claim().policy().terms().premiumRatio() == null) {
                    assertThat(worth.gain()).as("seed %d %s", seed, worth).isNotNegative();
                }
            }
            assertThat(worths.stream().map(Worth::gain).toList())
                    .as("seed %d", seed)
                    .isSortedAccordingTo(Comparator.reverseOrder());
            steps += worths.size();
        }
        assertThat(steps).isGreaterThan(CLAIMS / 4);
    }

    /** The claim as it may have been weeks before: nothing paid yet, much not yet asked, told, ordered or done. */
    private static byte[] earlier(ClaimGenerator chance, Claim claim) {
        JsonNode file = CaseFiles.JSON.readTree(ClaimFileWriter.bytes(claim));
        for (JsonNode incident : file.get("incidents")) {
            remove(chance, incident, "insurerNotifiedAt", "announcedOn", "writtenFilingOn", "consultingActivatedOn");
        }
        for (JsonNode line : file.get("expenses")) {
            ((ObjectNode) line).remove("spentOn");
            remove(chance, line, "consentOn", "settlementApproved");
            if (chance.chance(0.5)) {
                ((ObjectNode) line).remove(List.of("orderedAt", "accruedOn"));
                remove(chance, line, "outsourced");
            }
        }
        return CaseFiles.JSON.writeValueAsBytes(file);
    }

    private static void remove(ClaimGenerator chance, JsonNode from, String... facts) {
        for (String fact : facts) {
            if (chance.chance(0.5)) {
                ((ObjectNode) from).remove(fact);
            }
        }
    }

    /** As RFC 6902 has it for the one operation that is used. */
    private static byte[] patched(byte[] file, JsonNode change) {
        JsonNode claim = CaseFiles.JSON.readTree(file);
        for (JsonNode operation : change) {
            assertThat(operation.get("op").asString()).isEqualTo("add");
            String path = operation.get("path").asString();
            int last = path.lastIndexOf('/');
            ((ObjectNode) claim.at(path.substring(0, last))).set(path.substring(last + 1), operation.get("value"));
        }
        return CaseFiles.JSON.writeValueAsBytes(claim);
    }

    private static JsonNode sums(ClaimFileReader.Read read) {
        return CaseFiles.JSON.readTree(Futures.suspicion(read.product(), read.claim())
                .map(open -> "{\"attack\":" + open.asIfAttack().payable().amount() + ",\"noAttack\":"
                        + open.asIfNoAttack().payable().amount() + "}")
                .orElseGet(() -> String.valueOf(
                        Assessor.assess(read.product(), read.claim()).payable().amount())));
    }
}
