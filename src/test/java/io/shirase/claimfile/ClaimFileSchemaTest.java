package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Claim;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Trait;
import io.shirase.claimfile.CaseFiles.Case;
import io.shirase.language.Coded;
import io.shirase.product.Product;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The schemas of claim file and assessment")
class ClaimFileSchemaTest {

    private static final JsonSchemas CLAIM = JsonSchemas.named("claim-file.schema.json");
    private static final JsonSchemas ASSESSMENT = JsonSchemas.named("assessment.schema.json");

    static List<Case> cases() {
        return CaseFiles.in("cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takeEveryCase(Case example) {
        assertThat(CLAIM.problems(example.claim())).isEmpty();
    }

    @Test
    void takeWhatIsWrittenWhateverTheClaimSays() {
        ClaimGenerator generator = new ClaimGenerator(20261126);
        List<Product> products = Examples.PRODUCTS.products();
        for (int i = 0; i < 300; i++) {
            Product product = products.get(i % products.size());
            Claim claim = generator.claim(product);
            JsonNode written = CaseFiles.JSON.readTree(ClaimFileWriter.bytes(claim));
            assertThat(CLAIM.problems(written)).as(written.toString()).isEmpty();
            var answer = new ByteArrayOutputStream();
            AssessmentWriter.write(Assessor.assess(product, claim), answer);
            JsonNode assessment = CaseFiles.JSON.readTree(answer.toByteArray());
            assertThat(ASSESSMENT.problems(assessment))
                    .as(assessment.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind': 'leak'|'kind': 'flood'",
                "'kind': 'leak'|'kind': 'leak', 'colour': 'red'",
                "'kind': 'leak'|'kind': 'leak', 'personalDataLeaked': null",
                "'kind': 'leak'|'kind': 'leak', 'withinMonthOfDelivery': 'yes'",
                "'amount': 1|'amount': -1",
                "'amount': 1|'amount': 1.5",
                "'amount': 1|'amount': 9007199254740992",
                "'activity': 'staff'|'activity': 'party'",
                "'costLimit': 5|'costLimit': 5, 'premiumRatio': [0, 2]",
                "'costLimit': 5|'costLimit': 5, 'claimLimit': '5'",
                "'format': 'claim-file/1'|'format': 'claim-file/2'",
                "'incidents'|'events'"
            })
    void refuseWhatTheReaderRefuses(String good, String bad) {
        String claim = ("{'format': 'claim-file/1', 'policy': {'product': 'tokio-marine-chuokai',"
                        + " 'periodStart': '2026-04-01T16:00', 'periodEnd': '2027-04-01T16:00',"
                        + " 'terms': {'policyLimit': 9, 'costLimit': 5}},"
                        + " 'incidents': [{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}],"
                        + " 'expenses': [{'id': 'L', 'incident': 'A', 'activity': 'staff', 'amount': 1}]}")
                .replace('\'', '"');
        String changed = claim.replaceFirst(good.replace('\'', '"'), bad.replace('\'', '"'));

        assertThat(CLAIM.problems(CaseFiles.JSON.readTree(claim))).isEmpty();
        assertThat(CLAIM.problems(CaseFiles.JSON.readTree(changed))).isNotEmpty();
        assertThatThrownBy(() -> new ClaimFileReader(Examples.PRODUCTS)
                        .read(changed.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(ClaimFileException.class);
    }

    @Test
    void knowTheSameWords() {
        JsonNode claim = CaseFiles.JSON.readTree(
                java.nio.file.Path.of("config/schema/claim-file.schema.json").toFile());
        JsonNode assessment = CaseFiles.JSON.readTree(
                java.nio.file.Path.of("config/schema/assessment.schema.json").toFile());
        assertThat(enums(claim))
                .anySatisfy(words -> assertThat(words).containsExactlyInAnyOrderElementsOf(codes(Activity.values())))
                .anySatisfy(
                        words -> assertThat(words).containsExactlyInAnyOrderElementsOf(codes(IncidentKind.values())))
                .anySatisfy(words -> assertThat(words).containsExactlyInAnyOrderElementsOf(codes(Trait.values())));
        List<String> reasons = enums(assessment).stream().flatMap(List::stream).toList();
        assertThat(reasons).containsAll(codes(Reason.values()));
    }

    private static List<String> codes(Coded[] words) {
        return Arrays.stream(words).map(Coded::code).toList();
    }

    private static List<List<String>> enums(JsonNode node) {
        List<List<String>> found = new ArrayList<>();
        if (node.isObject() && node.has("enum")) {
            List<String> words = new ArrayList<>();
            node.get("enum").forEach(word -> words.add(word.asString()));
            found.add(words);
        }
        node.forEach(child -> found.addAll(enums(child)));
        return found;
    }
}
