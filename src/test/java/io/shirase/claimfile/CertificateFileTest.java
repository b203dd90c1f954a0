package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A certificate's own numbers beside a claim file")
class CertificateFileTest {

    private static final Overrides ALL = new Overrides(Map.of(
            new Figure(Figure.Kind.LIMIT, "emergency"), Quantity.yen(5_000_000),
            new Figure(Figure.Kind.RATIO, "recurrence-prevention"), Quantity.percent(80),
            new Figure(Figure.Kind.HEAD_CAP, "condolence-person"), Quantity.yen(500),
            new Figure(Figure.Kind.WINDOW, "response-period"), Quantity.days(180),
            new Figure(Figure.Kind.NOTICE, "emergency-notice"), Quantity.days(45),
            new Figure(Figure.Kind.RESTORATION, Figure.INTERRUPTION), Quantity.years(2)));

    private static final String CLAIM = Examples.tokio(
                    "",
                    "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}",
                    "{'id': 'L1', 'incident': 'A', 'activity': 'call-centre', 'amount': 1000, 'accruedOn': '2026-06-11'}")
            .replace('\'', '"');

    private static final String LINE =
            "{\"id\": \"L2\", \"incident\": \"A\", \"activity\": \"staff\", \"amount\": 500, \"accruedOn\": \"2026-08-11\"}";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static byte[] file(String figures) {
        return ("{'format': 'certificate/1', 'product': 'tokio-marine-chuokai', 'figures': [" + figures + "]}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
    }

    private String saved(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String claim() throws Exception {
        return saved("claim.json", CLAIM.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) throws Exception {
        return AssessCommand.run(
                arguments,
                InputStream.nullInputStream(),
                out,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    private JsonNode answer() {
        return CaseFiles.JSON.readTree(out.toByteArray());
    }

    @Test
    void isReadBackAsItWasWritten() {
        CertificateFile file = new CertificateFile("tokio-marine-chuokai", ALL);

        assertThat(CertificateFile.read(file.bytes())).isEqualTo(file);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .startsWith("{\"format\":\"certificate/1\",\"product\":\"tokio-marine-chuokai\",\"figures\":"
                        + "[{\"kind\":\"limit\",\"code\":\"emergency\",\"yen\":5000000}");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'purse', 'code': 'a', 'yen': 5} | /figures/0/kind | The kind is none of",
                "{'kind': 'limit', 'code': 'a', 'yen': -5} | /figures/0/yen | whole number from 0",
                "{'kind': 'ratio', 'code': 'a', 'percent': 101} | /figures/0/percent | whole number from 0 to 100",
                "{'kind': 'window', 'code': 'a', 'days': 0} | /figures/0/days | whole number from 1",
                "{'kind': 'window', 'code': 'a', 'days': 5, 'years': 1} | /figures/0/years | two amounts",
                "{'kind': 'window', 'code': 'a'} | /figures/0 | no amount",
                "{'code': 'a', 'yen': 5} | /figures/0/kind | The field is required",
                "{'kind': 'limit', 'code': 'a', 'yen': 5, 'why': 'x'} | /figures/0/why | not known",
                "{'kind': 'limit', 'code': 'a', 'yen': 5}, {'kind': 'limit', 'code': 'a', 'yen': 6} | /figures/1 | stands twice",
                "5 | /figures/0 | Expected an object",
            })
    void isRefusedWithPlaceAndReason(String figures, String path, String reason) {
        ClaimFileException refusal =
                catchThrowableOfType(ClaimFileException.class, () -> CertificateFile.read(file(figures)));

        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.reason()).contains(reason);
    }

    @Test
    void isWhatTheGuideShows() throws Exception {
        String guide = Files.readString(Path.of("docs/products.md"));
        int from = guide.indexOf("{\"format\": \"certificate/1\"");
        String example = guide.substring(from, guide.indexOf("```", from));
        CertificateFile file = CertificateFile.read(example.getBytes(StandardCharsets.UTF_8));

        assertThat(file.overrides()).isEqualTo(ALL);
        assertThat(file.applyTo(Examples.PRODUCTS.find(file.product()).orElseThrow())
                        .limit("emergency"))
                .isPresent();
    }

    @Test
    void isRefusedWhereItIsAnotherFormat() {
        byte[] claim = CLAIM.getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(ClaimFileException.class, () -> CertificateFile.read(claim))
                        .path())
                .isEqualTo("/format");
    }

    @Test
    void changesWhatTheCommandAnswers() throws Exception {
        String certificate = saved(
                "certificate.json",
                file("{'kind': 'ratio', 'code': 'call-centre', 'percent': 70}".replace("call-centre", callCentre())));

        assertThat(run("--certificate", certificate, claim())).isZero();
        assertThat(answer().get("payable").asLong()).isEqualTo(700);
    }

    private static String callCentre() {
        return Examples.PRODUCTS.find("tokio-marine-chuokai").orElseThrow().items().stream()
                .filter(item ->
                        item.takes().stream().anyMatch(take -> take.activities().contains("call-centre")))
                .findFirst()
                .orElseThrow()
                .code();
    }

    @Test
    void changesAWhatIfToo() throws Exception {
        String certificate =
                saved("certificate.json", file("{'kind': 'window', 'code': 'response-period', 'days': 30}"));
        String line = saved("line.json", LINE.getBytes(StandardCharsets.UTF_8));

        assertThat(run("--certificate", certificate, "--what-if", line, claim()))
                .isZero();
        assertThat(answer().at("/lines/1/reasons/0").asString()).isEqualTo("window");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'limit', 'code': 'purse', 'yen': 5} | tokio-marine-chuokai | /figures",
                "{'kind': 'limit', 'code': 'emergency', 'yen': 5} | sompo-web | /product",
                "{'kind': 'limit', 'code': 'emergency', 'days': 5} | tokio-marine-chuokai | /figures",
            })
    void thatDoesNotFitTheClaimIsRefusedInTheAnswersPlace(String figures, String product, String path)
            throws Exception {
        String text = new String(file(figures), StandardCharsets.UTF_8).replace("tokio-marine-chuokai", product);
        String certificate = saved("certificate.json", text.getBytes(StandardCharsets.UTF_8));

        assertThat(run("--certificate", certificate, claim())).isEqualTo(2);
        assertThat(answer().at("/error/path").asString()).isEqualTo(path);
    }

    @Test
    void thatIsNoneIsRefusedInTheAnswersPlace() throws Exception {
        assertThat(run("--certificate", claim(), claim())).isEqualTo(2);
        assertThat(answer().at("/error/path").asString()).isEqualTo("/format");
    }

    @Test
    void belongsToOneClaimAndNotToManyLines() throws Exception {
        String certificate = saved("certificate.json", file(""));

        assertThat(run("--certificate", certificate, "--lines")).isEqualTo(1);
        assertThat(run("--certificate", certificate)).isEqualTo(1);
    }
}
