package io.shirase.evidence.reading;

import io.shirase.evidence.ReceiptType;
import io.shirase.invoice.Findings;
import io.shirase.invoice.Findings.How;
import io.shirase.invoice.InvoiceCode;
import io.shirase.invoice.InvoiceText;
import io.shirase.invoice.UblInvoice;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Finds what a receipt says of itself: in data, in the letters of a PDF, in a code, or in letters recognised in a picture. */
final class InvoiceFinder {

    /** A page with fewer letters than this is a picture with a stamp on it. */
    private static final int FEW_LETTERS = 20;

    private static final int MOST_RECOGNISED = 100_000;
    private static final Duration TEXT = Duration.ofSeconds(5);
    private static final Duration RECOGNISING = Duration.ofSeconds(12);

    private final @Nullable Program tesseract;

    /** @param tesseract recognises letters; null where there is none */
    InvoiceFinder(@Nullable Program tesseract) {
        this.tesseract = tesseract;
    }

    /** With what this machine has. */
    static InvoiceFinder standard() {
        return new InvoiceFinder(Program.find(RECOGNISING, "tesseract"));
    }

    /**
     * @param source the pages made of a PDF, the first page made of a picture, or the data as they came
     * @param folder where passing files may lie
     */
    Findings find(ReceiptType type, Path source, Path folder) throws IOException {
        return switch (type) {
            case XML -> {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(source))) {
                    yield UblInvoice.read(in).orElseGet(() -> Findings.none(How.NOTHING));
                }
            }
            case PDF -> ofPdf(source, folder);
            case JPEG, PNG, HEIC, TIFF, WEBP -> ofPicture(ImageIO.read(source.toFile()), folder);
        };
    }

    private Findings ofPdf(Path pdf, Path folder) throws IOException {
        try (PdfText text = new PdfText(pdf, TEXT)) {
            List<String> pages = text.pages();
            boolean isText =
                    pages.stream().mapToInt(page -> page.strip().length()).sum() >= FEW_LETTERS;
            return isText ? InvoiceText.read(pages, How.TEXT) : ofPicture(text.picture(), folder);
        }
    }

    private Findings ofPicture(BufferedImage picture, Path folder) throws IOException {
        Findings code = ofCodes(picture);
        return code.isEmpty() ? recognised(picture, folder) : code;
    }

    /** Of the one code that says something; two that do may be of two papers. */
    private static Findings ofCodes(BufferedImage picture) {
        List<Findings> saying = Codes.in(picture).stream()
                .map(InvoiceCode::read)
                .filter(code -> !code.isEmpty())
                .toList();
        return saying.size() == 1 ? saying.getFirst() : Findings.none(How.NO_TEXT);
    }

    private Findings recognised(BufferedImage picture, Path folder) throws IOException {
        if (tesseract == null) {
            return Findings.none(How.NO_RECOGNISER);
        }
        Path page = folder.resolve("page.png");
        Path letters = folder.resolve("letters.txt");
        try {
            ImageIO.write(picture, "png", page.toFile());
            if (!tesseract.run(letters, page.toString(), "stdout", "-l", "jpn+eng", "--psm", "6")) {
                return Findings.none(How.NO_RECOGNISER);
            }
            String text =
                    Files.size(letters) > MOST_RECOGNISED ? "" : Files.readString(letters, StandardCharsets.UTF_8);
            Findings found = InvoiceText.read(List.of(text), How.RECOGNISED);
            return found.isEmpty() ? Findings.none(How.NO_TEXT) : found;
        } catch (Program.Late tooLong) {
            return Findings.none(How.NO_TEXT);
        } finally {
            Files.deleteIfExists(page);
            Files.deleteIfExists(letters);
        }
    }
}
