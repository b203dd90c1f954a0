package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("The assess command")
class AssessCommandTest {

    private static final String CLAIM = Examples.tokio(
                    "",
                    "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}",
                    "{'id': 'L1', 'incident': 'A', 'activity': 'call-centre', 'amount': 1000, 'accruedOn': '2026-06-11'}")
            .replace('\'', '"');
    private static final String LINE =
            "{\"id\": \"L2\", \"incident\": \"A\", \"activity\": \"staff\", \"amount\": 500, \"accruedOn\": \"2026-06-11\"}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String in, String... arguments) throws Exception {
        InputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return AssessCommand.run(arguments, stream, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private JsonNode answer() {
        return CaseFiles.JSON.readTree(out.toByteArray());
    }

    @Test
    void assessesAFile() throws Exception {
        assertThat(run("", file("claim.json", CLAIM))).isZero();
        assertThat(answer().get("payable").asLong()).isEqualTo(1000);
    }

    @Test
    void putsARefusalInAFilesPlace() throws Exception {
        assertThat(run("", file("claim.json", CLAIM.replace("call-centre", "juggling"))))
                .isEqualTo(2);
        assertThat(answer().at("/error/path").asString()).isEqualTo("/expenses/0/activity");
        assertThat(answer().at("/error/message").asString()).contains("juggling");
    }

    @Test
    void addsALineForAWhatIf() throws Exception {
        assertThat(run("", "--what-if", file("line.json", LINE), file("claim.json", CLAIM)))
                .isZero();
        assertThat(answer().get("lines")).hasSize(2);
        assertThat(answer().get("payable").asLong()).isEqualTo(1500);
    }

    @Test
    void refusesALineThatDoesNotFitTheClaim() throws Exception {
        String twin = file("line.json", LINE.replace("L2", "L1"));
        assertThat(run("", "--what-if", twin, file("claim.json", CLAIM))).isEqualTo(2);
        assertThat(answer().at("/error/path").asString()).isEqualTo("/expenses/1/id");
    }

    @Test
    void refusesALineThatIsNone() throws Exception {
        assertThat(run("", "--what-if", file("line.json", "[]"), file("claim.json", CLAIM)))
                .isEqualTo(2);
        assertThat(answer().at("/error/message").asString()).isEqualTo("Expected an object.");
    }

    @Test
    void saysWhatCanStillBeDoneAndRefusesWhatIsNoClaim() throws Exception {
        String planned = CLAIM.replaceAll(",\\s*\"accruedOn\": *\"[^\"]*\"", "");
        assertThat(run("", "--worth", file("claim.json", planned))).isZero();
        assertThat(answer().get("step").asString()).isEqualTo("incur-in-window");
        out.reset();
        assertThat(run("", "--worth", file("none.json", "[]"))).isEqualTo(2);
        assertThat(answer().at("/error/message").asString()).isEqualTo("Expected an object.");
    }

    @Test
    void answersEveryLineAndSkipsBlankOnes() throws Exception {
        String broken = CLAIM.replace("1000", "-1");
        assertThat(run(CLAIM + "\r\n\n  \n" + broken + "\n" + CLAIM, "--lines")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(CaseFiles.JSON::readTree))
                .extracting(node ->
                        node.has("error") ? "refused" : node.get("payable").asString())
                .containsExactly("1000", "refused", "1000");
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        assertThat(run("")).isEqualTo(1);
        assertThat(run("", "--what-if", "one")).isEqualTo(1);
        assertThat(run("", "--help")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("assess --lines < claims.ndjson");
        assertThat(out.size()).isZero();
    }

    @Test
    void saysWhichFileIsMissing() throws Exception {
        assertThat(run("", folder.resolve("nothing.json").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no file")
                .contains("nothing.json");
    }
}
