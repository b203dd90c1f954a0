package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Products;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The sources are known here by short excerpts, white space left out ({@code src/test/resources/sources}): whoever quotes
 * another sentence adds it there, from the source and not from the product file.
 */
@DisplayName("A product file quotes its source")
class QuotationsTest {

    record Quotation(String place, String source, String text) {

        @Override
        public String toString() {
            return place;
        }
    }

    static List<Quotation> quotations() throws IOException {
        List<Quotation> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("config/products"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                Map<String, Object> product = new Yaml().load(Files.readString(file));
                collect(file.getFileName().toString(), product.get("seed").toString(), product, found);
            }
        }
        return found;
    }

    private static void collect(String place, String source, Object node, List<Quotation> found) {
        if (node instanceof Map<?, ?> map) {
            String own = map.get("seed") == null ? source : map.get("seed").toString();
            if (map.get("quote") instanceof String quote) {
                found.add(new Quotation(place, own, quote));
            }
            map.forEach((name, child) -> collect(place + "/" + name, own, child, found));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(place + "/" + i, source, list.get(i), found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("quotations")
    @DisplayName("word for word")
    void wordForWord(Quotation quotation) throws IOException {
        List<String> excerpts = Files.readAllLines(Path.of("src/test/resources/sources", quotation.source() + ".txt"));

        assertThat(excerpts)
                .as("%s quotes %s: %s", quotation.place(), quotation.source(), quotation.text())
                .anyMatch(excerpt -> excerpt.contains(quotation.text().replaceAll("\\s", "")));
    }

    @Test
    @DisplayName("as printed, misprints too, and shows them corrected")
    void misprints() throws IOException {
        Path file = Path.of("config/products/tokio-marine-chuokai.yaml");

        assertThat(Files.readString(file)).contains("quote: 東京海上日動の書面による同意を得て支出するものに限りです。");
        assertThat(Products.reader().read(file).toString())
                .contains("東京海上日動の書面による同意を得て支出するものに限ります。", "紛失、盗取または詐取に起因", "窃盗、強盗、詐欺、横領")
                .doesNotContain("限りです");
    }
}
