package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Products;
import io.shirase.product.ProductCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A refusal names the place, whatever stands there")
class RefusalTest {

    private static final ProductCatalog PRODUCTS = Products.load();

    private static final String CLAIM = """
            {"format": "claim-file/1", "policy": {"product": "tokio-marine-chuokai", \
            "periodStart": "2026-04-01T16:00", "periodEnd": "2027-04-01T16:00", \
            "terms": {"policyLimit": 300000000, "costLimit": 50000000}, "riders": ["interruption", "bodily-injury"]}, \
            "incidents": [], "expenses": []}""";

    private static String refusedPath(String claim) {
        return refusal(claim.getBytes(StandardCharsets.UTF_8)).path();
    }

    private static ClaimFileException refusal(byte[] claim) {
        ClaimFileException refusal =
                catchThrowableOfType(ClaimFileException.class, () -> new ClaimFileReader(PRODUCTS).read(claim));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1E+99999999999999999999", "1e-2147483649", "1e400", "1.5", "-1"})
    void aNumberBeyondAnyRangeIsRefusedLikeAnyOther(String number) {
        assertThat(refusedPath(CLAIM.replace("50000000", number))).isEqualTo("/policy/terms/costLimit");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsRefusedAtItsOwnField() {
        assertThat(refusedPath(CLAIM.replace("300000000", "9".repeat(5000)))).isEqualTo("/policy/terms/policyLimit");
        assertThat(refusedPath(CLAIM.replace("50000000", "0." + "0".repeat(5000) + "1")))
                .isEqualTo("/policy/terms/costLimit");
    }

    @Test
    void aRiderOfNoProductOrOfAnotherIsRefusedAtItsPlaceInTheList() {
        assertThat(refusedPath(CLAIM.replace("bodily-injury", "card-misuse"))).isEqualTo("/policy/riders/1");
        assertThat(refusedPath(CLAIM.replace("\"interruption\"", "\"nope\""))).isEqualTo("/policy/riders/0");
        assertThat(refusedPath(CLAIM.replace("bodily-injury", "interruption"))).isEqualTo("/policy/riders/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan\u00ff", "pla\u00ffn", "C\u00c0\u0080"})
    void bytesThatAreNotUtf8AreRefused(String notUtf8) {
        String claim = notUtf8.startsWith("C")
                ? CLAIM.replace("\"riders\"", "\"certificateNumber\": \"" + notUtf8 + "\", \"riders\"")
                : CLAIM.replace("\"riders\"", "\"" + notUtf8 + "\": \"standard\", \"riders\"");
        assertThat(refusal(claim.getBytes(StandardCharsets.ISO_8859_1)).reason())
                .isEqualTo("The file is not UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aClaimInAnotherEncodingIsRefused(String encoding) {
        assertThat(refusal(CLAIM.getBytes(Charset.forName(encoding))).reason()).isEqualTo("The file is not UTF-8.");
    }

    @Test
    void zerosInFrontAreNoEncodingThatNobodyKnows() {
        assertThat(refusal("\0O\0\0at\":N".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo("The file is not UTF-8.");
        assertThat(refusal((" \0" + CLAIM).getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo("The file is not UTF-8.");
        assertThat(refusal(("    \0" + CLAIM).getBytes(StandardCharsets.UTF_8)).reason())
                .startsWith("This is not JSON");
    }

    @Test
    void theClaimsAfterARefusedOneAreStillAssessed() throws Exception {
        String lines = CLAIM.replace("50000000", "1e2147483648") + "\n" + CLAIM + "\n";
        var out = new ByteArrayOutputStream();
        int status = AssessCommand.run(
                new String[] {"--lines"},
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(System.err));
        assertThat(status).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        refusal -> assertThat(refusal).contains("/policy/terms/costLimit"),
                        assessment -> assertThat(assessment).contains("\"assessment/1\""));
    }
}
