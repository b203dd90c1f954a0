package io.shirase.policy.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.assessment.Products;
import io.shirase.language.Messages;
import io.shirase.language.Words;
import io.shirase.product.Product;
import io.shirase.sheet.Budget;
import io.shirase.sheet.Cell;
import io.shirase.sheet.SheetFile;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A template of a table of policies")
class ImportTemplateTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("has the columns of its product in both languages, and they are found again by their headers")
    void found() throws Exception {
        for (Product product : Products.packaged().products()) {
            List<String> codes = ImportTemplate.columns(product).stream()
                    .map(ImportField::code)
                    .toList();
            assertThat(codes).doesNotContain("claimLimit", "premiumRatio");
            for (Locale locale : Messages.LOCALES) {
                ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
                ImportTemplate.xlsx(product, Words.in(locale), xlsx);
                ByteArrayOutputStream csv = new ByteArrayOutputStream();
                ImportTemplate.csv(product, Words.in(locale), csv);

                assertThat(plan(xlsx).fields()).isEqualTo(codes);
                assertThat(plan(csv).fields()).isEqualTo(codes);
            }
        }
        assertThat(ImportTemplate.columns(Products.packaged().find("sompo-web").orElseThrow()))
                .contains(ImportField.HEAD_CAP, ImportField.RIDERS)
                .doesNotContain(ImportField.WAITING_HOURS, ImportField.PROFIT_LIMIT);
    }

    private ColumnPlan plan(ByteArrayOutputStream content) throws Exception {
        List<HeaderRows.Row> rows = new ArrayList<>();
        Path file = Files.write(folder.resolve("template"), content.toByteArray());
        try (SheetFile table = SheetFile.open(file, Budget.STANDARD)) {
            table.read(0, (int place, List<Cell> cells) -> rows.add(new HeaderRows.Row(place, cells)));
        }
        return HeaderRows.find(rows);
    }
}
