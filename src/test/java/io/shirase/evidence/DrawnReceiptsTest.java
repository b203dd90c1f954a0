package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pages of receipts that are PDFs, as pictures")
class DrawnReceiptsTest {

    private static final String SUM = "a".repeat(64);

    @TempDir
    private Path folder;

    private List<BufferedImage> drawn(Path pdf) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (ReceiptReader reader = new ReceiptReader(folder, ReadingBudget.STANDARD)) {
            Reading.Pictures pictures = (Reading.Pictures) reader.drawn(ReceiptType.PDF, SUM, pdf);
            assertThat(reader.drawn(ReceiptType.PDF, SUM, pdf)).isEqualTo(pictures);
            for (Path file : pictures.files()) {
                pages.add(ImageIO.read(file.toFile()));
            }
        }
        return pages;
    }

    private static long ink(BufferedImage page, int x, int y, int width, int height) {
        long dark = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                dark += (page.getRGB(i, j) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static long ink(BufferedImage page) {
        return ink(page, 0, 0, page.getWidth(), page.getHeight());
    }

    /** One page whose text names a font of Japanese printers that the file does not bring. */
    private Path withoutItsFont(String text) throws IOException {
        byte[] sjis = text.getBytes("windows-31j");
        String hex = HexFormat.of().formatHex(sjis);
        String content = "BT /F1 48 Tf 100 600 Td <" + hex + "> Tj ET";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream",
                "<</Type/Font/Subtype/Type0/BaseFont/MS-Gothic/Encoding/90ms-RKSJ-H/DescendantFonts[6 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/MS-Gothic/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)"
                        + "/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>",
                "<</Type/FontDescriptor/FontName/MS-Gothic/Flags 4/FontBBox[0 -136 1000 859]/ItalicAngle 0/Ascent 859"
                        + "/Descent -140/CapHeight 769/StemV 78>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 8\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int xref = pdf.length();
        pdf.append(table)
                .append("trailer\n<</Size 8/Root 1 0 R>>\nstartxref\n")
                .append(xref)
                .append("\n%%EOF\n");
        return Files.writeString(folder.resolve("font.pdf"), pdf, StandardCharsets.ISO_8859_1);
    }

    @Test
    @DisplayName("show the stamp, the filled field and the signature's picture")
    void formsAreShown() throws IOException {
        List<BufferedImage> pages = drawn(Path.of("src/test/resources/receipts/form-stamp-signature.pdf"));
        assertThat(pages).hasSize(1);
        assertThat(Math.max(pages.getFirst().getWidth(), pages.getFirst().getHeight()))
                .isEqualTo(3000);
        assertThat(ink(pages.getFirst())).isBetween(5_000L, 1_000_000L);
    }

    @Test
    @DisplayName("show Japanese letters also where the PDF does not bring its font")
    void fontsThatAreMissing() throws IOException {
        List<BufferedImage> pages = drawn(withoutItsFont("請求書鬱"));
        ImageIO.write(
                pages.getFirst(),
                "png",
                Files.createDirectories(Path.of("target/papers"))
                        .resolve("no-font.png")
                        .toFile());
        int em = 48 * 3000 / 842;
        int left = 100 * 3000 / 842;
        int top = (842 - 600) * 3000 / 842 - em * 9 / 10;
        for (int letter = 0; letter < 4; letter++) {
            assertThat(ink(pages.getFirst(), left + letter * em, top, em, em))
                    .isBetween((long) em * em / 20, (long) em * em / 2);
        }
    }
}
