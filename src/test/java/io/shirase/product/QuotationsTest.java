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

@DisplayName("A product file quotes its source")
class QuotationsTest {

    static List<Quotations.Quotation> quotations() throws IOException {
        return Quotations.in(Path.of("config/products"));
    }

    @ParameterizedTest
    @MethodSource("quotations")
    @DisplayName("word for word")
    void wordForWord(Quotations.Quotation quotation) throws IOException {
        quotation.check();
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
