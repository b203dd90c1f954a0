package io.shirase.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.assessment.Products;
import io.shirase.claimfile.JsonSchemas;
import io.shirase.product.Quotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A support file")
class SupportFilesTest {

    private static final JsonSchemas SCHEMA = JsonSchemas.named("support.schema.json");
    private static final Path FOLDER = Path.of("config/support");

    static List<Path> files() throws IOException {
        return Quotations.files(FOLDER);
    }

    static List<Quotations.Quotation> quotations() throws IOException {
        return Quotations.in(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("is taken by schema and reader, is in the index, and names the schema for editors")
    void taken(Path file) throws IOException {
        String yaml = Files.readString(file);

        assertThat(SCHEMA.problems(yaml)).isEmpty();
        assertThat(Support.parse(file.toString(), yaml).support()).isNotEmpty();
        assertThat(yaml).startsWith("# yaml-language-server: $schema=../schema/support.schema.json");
        assertThat(Files.readAllLines(FOLDER.resolve("index.txt")))
                .contains(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("quotations")
    @DisplayName("quotes its source word for word")
    void wordForWord(Quotations.Quotation quotation) throws IOException {
        quotation.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who: ", "when: ", "activities: ", "quote: ", "\\[attack", "\\[shutdown"})
    @DisplayName("is refused where a field or a circumstance has a name that nobody knows")
    void refused(String field) throws IOException {
        String yaml = Files.readString(FOLDER.resolve("plan.yaml"))
                .replaceFirst(field, field.startsWith("\\") ? "[x" : "x" + field);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Support.parse("f.yaml", yaml))
                .withMessageStartingWith("f.yaml: ");
        if (!field.contains("shutdown")) {
            assertThat(SCHEMA.problems(yaml)).isNotEmpty();
        }
    }

    @Test
    @DisplayName("leads to functions that exist, and to products that exist")
    void leadsSomewhere() {
        Support support = Support.load();
        assertThat(support.phases())
                .extracting(phase -> phase.name().ja())
                .containsExactly("検知・調査", "謝罪・お客さま対応", "再発防止・事後処理");
        List<String> products = Products.load().codes();
        assertThat(products)
                .filteredOn(product -> !support.services(product).isEmpty())
                .containsExactlyInAnyOrder("tokio-marine-chuokai", "sompo-leaflet", "sompo-web");
        SupportFile broken = Support.parse(
                "f.yaml",
                "support: x\nservices:\n  - {code: s, name: {ja: a, en: a},"
                        + " products: [p], gist: {ja: a, en: a}, seed: '002', quote: q,"
                        + " offers: [{function: nothing, name: {ja: a, en: a}, seed: '002', quote: q}]}\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Support(List.of(broken)))
                .withMessageContaining("nothing");
    }
}
