package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Products;
import io.shirase.claimfile.CaseFiles.Case;
import io.shirase.product.ProductCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Every case has exactly the assessment that it says")
class CasesTest {

    private static final ProductCatalog PRODUCTS = Products.load();

    static List<Case> cases() {
        return CaseFiles.in("cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void throughTheLibrary(Case example) {
        var read = new ClaimFileReader(PRODUCTS).read(CaseFiles.JSON.writeValueAsBytes(example.claim()));
        var out = new ByteArrayOutputStream();
        AssessmentWriter.write(Assessor.assess(read.product(), read.claim()), out);
        JsonNode answer = CaseFiles.JSON.readTree(out.toByteArray());
        assertThat(CaseFiles.comparable(answer)).isEqualTo(CaseFiles.comparable(example.expected()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void throughTheCommand(Case example, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("claim.json");
        Files.write(file, CaseFiles.JSON.writeValueAsBytes(example.claim()));
        var out = new ByteArrayOutputStream();
        int status = AssessCommand.run(
                new String[] {file.toString()}, InputStream.nullInputStream(), out, new PrintStream(System.err));
        assertThat(status).isZero();
        JsonNode answer = CaseFiles.JSON.readTree(out.toByteArray());
        assertThat(CaseFiles.comparable(answer)).isEqualTo(CaseFiles.comparable(example.expected()));
    }

    @Test
    void allOfThemAsLinesInTheSameOrder() throws Exception {
        String lines =
                cases().stream().map(example -> example.claim().toString()).collect(Collectors.joining("\n"));
        var out = new ByteArrayOutputStream();
        int status = AssessCommand.run(
                new String[] {"--lines"},
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(System.err));
        assertThat(status).isZero();
        List<JsonNode> answers = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> CaseFiles.comparable(CaseFiles.JSON.readTree(line)))
                .toList();
        assertThat(answers)
                .isEqualTo(cases().stream()
                        .map(example -> CaseFiles.comparable(example.expected()))
                        .toList());
    }
}
