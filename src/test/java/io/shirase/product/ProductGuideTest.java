package io.shirase.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Products;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The guide to product files")
class ProductGuideTest {

    @Test
    void hasAWorkedExampleThatWorks() throws IOException {
        String guide = Files.readString(Path.of("docs/products.md"));
        int example = guide.indexOf("```yaml", guide.indexOf("## A worked example")) + "```yaml".length();
        String yaml = guide.substring(example, guide.indexOf("```", example));
        Product product = Products.reader().read("docs/products.md", yaml);
        assertThat(product.item("first-aid").orElseThrow().ratio().getFirst().value())
                .isEqualTo(80);
        assertThat(product.limit("first-aid").orElseThrow().per()).isEqualTo(Limit.Per.INCIDENT);
    }

    @Test
    void namesEveryFact() throws IOException {
        String guide = Files.readString(Path.of("docs/products.md"));
        for (Fact fact : Fact.values()) {
            assertThat(guide).contains('`' + fact.key() + '`');
        }
    }

    static List<Product> products() {
        return Products.load(Path.of("config/products")).products();
    }

    @ParameterizedTest
    @MethodSource("products")
    void isFollowedByEveryProduct(Product product) {
        assertThat(product.checklist()).isNotEmpty();
        assertThat(product.definitions())
                .extracting(Product.Definition::code)
                .contains("third-party", "leak", "cyber-attack", "sudden");
        assertThat(product.documents()).isNotEmpty();
        assertThat(product.changed()).isNotEmpty();
        for (Item item : product.items()) {
            assertThat(item.clause().quote() != null || item.clause().confidence() == Confidence.HOUSE)
                    .as(item.code())
                    .isTrue();
        }
    }
}
