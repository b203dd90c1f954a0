package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Products;
import io.shirase.assessment.Sentences;
import io.shirase.language.Messages;
import io.shirase.product.ProductCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A sixth product is a file, and nothing else")
class InventedProductTest {

    private static final Path EXTRA = Path.of("src/test/resources/products-extra");

    @TempDir
    private static Path folder;

    static List<CaseFiles.Case> cases() {
        return CaseFiles.in("cases-extra");
    }

    private static Path allSix() throws IOException {
        Path products = folder.resolve("products");
        if (Files.notExists(products)) {
            Files.createDirectory(products);
            for (Path source : List.of(Path.of("config/products"), EXTRA)) {
                try (Stream<Path> files = Files.list(source)) {
                    for (Path file : files.toList()) {
                        Files.copy(file, products.resolve(file.getFileName()));
                    }
                }
            }
        }
        return products;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAssessedByTheLibrary(CaseFiles.Case example) throws IOException {
        ProductCatalog products = Products.load(allSix());
        assertThat(products.codes()).hasSize(6);
        var read = new ClaimFileReader(products).read(CaseFiles.JSON.writeValueAsBytes(example.claim()));
        var out = new ByteArrayOutputStream();
        AssessmentWriter.write(Assessor.assess(read.product(), read.claim()), out);
        JsonNode answer = CaseFiles.JSON.readTree(out.toByteArray());
        assertThat(CaseFiles.comparable(answer)).isEqualTo(CaseFiles.comparable(example.expected()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAssessedByTheCommand(CaseFiles.Case example) throws IOException {
        Path claim = Files.write(folder.resolve("claim.json"), CaseFiles.JSON.writeValueAsBytes(example.claim()));
        String before = System.getProperty(Products.PROPERTY, "");
        System.setProperty(Products.PROPERTY, allSix().toString());
        try {
            var out = new ByteArrayOutputStream();
            int status = AssessCommand.run(
                    new String[] {claim.toString()}, InputStream.nullInputStream(), out, new PrintStream(System.err));
            assertThat(status).isZero();
            assertThat(CaseFiles.comparable(CaseFiles.JSON.readTree(out.toByteArray())))
                    .isEqualTo(CaseFiles.comparable(example.expected()));
        } finally {
            System.setProperty(Products.PROPERTY, before);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void explainsItselfInItsOwnWords(CaseFiles.Case example) throws IOException {
        var read = new ClaimFileReader(Products.load(allSix())).read(CaseFiles.JSON.writeValueAsBytes(example.claim()));
        var explained = Assessor.explain(read.product(), read.claim());
        for (Locale locale : Messages.LOCALES) {
            assertThat(Sentences.in(locale, read.product(), explained)
                            .of(explained.lines().getFirst()))
                    .isNotEmpty()
                    .anySatisfy(sentence ->
                            assertThat(sentence.text()).contains(locale == Locale.JAPANESE ? "応急費用" : "First aid"));
        }
    }

    @Test
    void isRefusedWhereItsFileIsNotThere() {
        var claim = CaseFiles.in("cases-extra").getFirst().claim();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                ClaimFileException.class, () -> Examples.read(claim.toString()))
                        .path())
                .isEqualTo("/policy/product");
    }
}
