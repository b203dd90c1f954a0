package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.WindowState;
import io.shirase.language.Text;
import io.shirase.money.Yen;
import io.shirase.product.Clause;
import io.shirase.product.Confidence;
import io.shirase.product.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assessment as JSON")
class AssessmentWriterTest {

    private static Assessment.Line line(String id, String item, String limit, List<Reason> reasons) {
        return new Assessment.Line(
                id,
                item == null ? null : item(item),
                WindowState.IN,
                Yen.of(1200),
                90,
                limit,
                Yen.of(1080),
                LineOutcome.PAYABLE,
                reasons);
    }

    private static Item item(String name) {
        Text text = new Text(name, name);
        Clause clause = new Clause("item", text, null, "002", Confidence.values()[0], null);
        return new Item(
                "item",
                text,
                clause,
                List.of(),
                List.of(),
                List.of(),
                Item.Draws.NOTHING,
                null,
                null,
                null,
                null,
                null);
    }

    private static Assessment of(List<Assessment.Line> lines) {
        return new Assessment(lines, List.of(), Map.of("policy", Yen.of(7)), Yen.of(1080));
    }

    private static String written(Assessment assessment) {
        var out = new ByteArrayOutputStream();
        AssessmentWriter.write(assessment, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isOneLineWithEveryField() {
        assertThat(written(of(List.of(
                        line("L1", "応急費用", "first-aid", List.of(Reason.HEAD_CAP, Reason.RATIO)),
                        line("L2", null, null, List.of())))))
                .isEqualTo("{\"format\":\"assessment/1\",\"lines\":["
                        + "{\"id\":\"L1\",\"item\":\"応急費用\",\"window\":\"in\",\"eligible\":1200,\"ratio\":90,"
                        + "\"limit\":\"first-aid\",\"payable\":1080,\"outcome\":\"payable\","
                        + "\"reasons\":[\"head-cap\",\"ratio\"]},"
                        + "{\"id\":\"L2\",\"window\":\"in\",\"eligible\":1200,\"ratio\":90,"
                        + "\"limit\":null,\"payable\":1080,\"outcome\":\"payable\",\"reasons\":[]}],"
                        + "\"interruptions\":[],\"remaining\":{\"policy\":7},\"payable\":1080}\n");
    }

    @Test
    void hasThePartsOfEachStop() {
        var profit = new Assessment.ProfitPart(
                Yen.of(1), Yen.of(2), Yen.of(3), "profit", Yen.ZERO, LineOutcome.DENIED, List.of(Reason.WAITING_TIME));
        var continuation = new Assessment.ContinuationPart(
                List.of(new Assessment.CountedCost("C1", Yen.of(4)), new Assessment.CountedCost("C2", Yen.of(5))),
                Yen.of(6),
                Yen.of(7),
                "continuation",
                Yen.of(8),
                LineOutcome.PAYABLE,
                List.of());
        var assessment = new Assessment(
                List.of(),
                List.of(
                        new Assessment.InterruptionPart("E1", profit, continuation),
                        new Assessment.InterruptionPart("E2", null, null)),
                Map.of(),
                Yen.ZERO);
        assertThat(written(assessment))
                .isEqualTo("{\"format\":\"assessment/1\",\"lines\":[],\"interruptions\":[{\"id\":\"E1\","
                        + "\"profit\":{\"lostProfit\":1,\"reductionCost\":2,\"eligible\":3,\"limit\":\"profit\","
                        + "\"payable\":0,\"outcome\":\"denied\",\"reasons\":[\"waiting-time\"]},"
                        + "\"continuation\":{\"costs\":[{\"id\":\"C1\",\"counted\":4},{\"id\":\"C2\",\"counted\":5}],"
                        + "\"loss\":6,\"eligible\":7,\"limit\":\"continuation\",\"payable\":8,\"outcome\":\"payable\","
                        + "\"reasons\":[]}},{\"id\":\"E2\"}],\"remaining\":{},\"payable\":0}\n");
    }

    @Test
    void escapesNamesThatItMeetsForTheFirstTime() {
        String name = "a \"quoted\" name " + UUID.randomUUID();
        var answer = CaseFiles.JSON.readTree(written(of(List.of(line("L1", name, name, List.of())))));
        assertThat(answer.at("/lines/0/item").asString()).isEqualTo(name);
        assertThat(answer.at("/lines/0/limit").asString()).isEqualTo(name);
    }

    @Test
    void mayHaveAnyNumberOfLinesOfAnyLength() {
        String longId = "緊".repeat(5_000);
        var lines = IntStream.range(0, 500)
                .mapToObj(i -> line(i == 250 ? longId : "L" + i, "応急費用", "first-aid", List.of()))
                .toList();
        var answer = CaseFiles.JSON.readTree(written(of(lines)));
        assertThat(answer.get("lines"))
                .extracting(node -> node.get("id").asString())
                .isEqualTo(lines.stream().map(Assessment.Line::id).toList());
    }

    @Test
    void isARefusalWhereTheClaimIsNone() {
        var out = new ByteArrayOutputStream();
        AssessmentWriter.write(new ClaimFileException("/a\"b", "claimfile.stop.none"), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"error\":{\"path\":\"/a\\\"b\",\"message\":\"At least one stop is required.\"}}\n");
    }

    @Test
    void failsWhereTheStreamDoesNotTakeIt() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> AssessmentWriter.write(of(List.of()), full))
                .withMessageContaining("The disk is full");
    }
}
