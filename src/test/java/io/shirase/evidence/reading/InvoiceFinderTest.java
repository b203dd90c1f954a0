package io.shirase.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.shirase.evidence.ReceiptType;
import io.shirase.invoice.Findings;
import io.shirase.invoice.Findings.How;
import io.shirase.invoice.InvoiceItem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a picture says")
class InvoiceFinderTest {

    private static final String CODE = "請求番号:A-17\n合計金額（税込）:5,500円\n登録番号:T7000012050002";

    @TempDir
    Path folder;

    private Path picture;

    @BeforeEach
    void open() {
        picture = folder.resolve("1.png");
    }

    private Findings find(@Nullable Program tesseract) throws IOException {
        return new InvoiceFinder(tesseract).find(ReceiptType.PNG, picture, folder);
    }

    private static BufferedImage paperWithCode() throws Exception {
        BitMatrix code = new QRCodeWriter()
                .encode(CODE, BarcodeFormat.QR_CODE, 300, 300, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        BufferedImage paper = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 1400);
        pen.dispose();
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 300; y++) {
                paper.setRGB(600 + x, 100 + y, code.get(x, y) ? 0 : 0xFFFFFF);
            }
        }
        return paper;
    }

    @Test
    @DisplayName("A code in a photograph gives its values, and says that it was a code")
    void code() throws Exception {
        ImageIO.write(paperWithCode(), "png", picture.toFile());

        Findings found = find(null);

        assertThat(found.how()).isEqualTo(How.CODE);
        assertThat(found.yen(InvoiceItem.GROSS)).isEqualTo(5500L);
        assertThat(found.text(InvoiceItem.INVOICE_NUMBER)).isEqualTo("A-17");
    }

    @Test
    @DisplayName("A scanned PDF is looked at as a picture is")
    void scan() throws Exception {
        Path pdf = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, paperWithCode()), 50, 50, 500, 700);
            }
            document.save(pdf.toFile());
        }

        Findings found = new InvoiceFinder(null).find(ReceiptType.PDF, pdf, folder);

        assertThat(found.yen(InvoiceItem.GROSS)).isEqualTo(5500L);
    }

    @Test
    @DisplayName("Without a code and without a recogniser it stays empty, and that is said")
    void noRecogniser() throws Exception {
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());

        assertThat(find(null)).isEqualTo(Findings.none(How.NO_RECOGNISER));
    }

    @Test
    @DisplayName("With a recogniser its letters are read as a paper's are; letters that say nothing are no text")
    void recogniser() throws Exception {
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());

        Findings found = find(program("echo '領収書'; echo '合 計 ¥1,100'"));
        assertThat(found.how()).isEqualTo(How.RECOGNISED);
        assertThat(found.yen(InvoiceItem.GROSS)).isEqualTo(1100L);
        assertThat(find(program("echo ~~")).how()).isEqualTo(How.NO_TEXT);
        assertThat(find(program("exit 1")).how()).isEqualTo(How.NO_RECOGNISER);
        assertThat(find(new Program(program("sleep 5").path(), Duration.ofMillis(200)))
                        .how())
                .isEqualTo(How.NO_TEXT);
        assertThat(folder).isDirectoryNotContaining("glob:**letters.txt");
    }

    private Program program(String does) throws IOException {
        Path file =
                Files.writeString(folder.resolve("tesseract" + Math.abs(does.hashCode())), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return new Program(file, Duration.ofSeconds(20));
    }
}
