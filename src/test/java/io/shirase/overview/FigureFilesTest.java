package io.shirase.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.overview.FigureTable.Heading;
import io.shirase.overview.FigureTable.Kind;
import io.shirase.overview.FigureTable.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file of figures")
class FigureFilesTest {

    private static final FigureTable TABLE = new FigureTable(
            "limits",
            "限度額[1]",
            "何を測ったか",
            List.of(
                    new Heading("被保険者", Kind.TEXT),
                    new Heading("残り", Kind.YEN),
                    new Heading("真ん中", Kind.DAYS),
                    new Heading("件数", Kind.COUNT)),
            List.of(new Row(Arrays.asList("=cmd|' /C calc'!A0", -1_234_567L, new BigDecimal("2.5"), null), null)),
            null);

    @Test
    @DisplayName("as CSV holds plain numbers, nothing for what is not known, and no formula")
    void csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureFiles.csv(TABLE, "2026年11月24日 現在", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFF"被保険者","残り","真ん中","件数"\r
                "'=cmd|' /C calc'!A0",-1234567,2.5,\r
                "2026年11月24日 現在"\r
                """);
    }

    @Test
    @DisplayName(
            "for a spreadsheet has a sheet for each table with numbers as numbers, and says of when it is; text stays text")
    void xlsx(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FigureFiles.xlsx(List.of(TABLE, TABLE), "As of 24 Nov 2026", out);
        }
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet")))
                    .hasSize(2);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString())
                .contains("<v>-1234567</v>", "<v>2.5</v>", "As of 24 Nov 2026")
                .doesNotContain("<f>");
    }
}
