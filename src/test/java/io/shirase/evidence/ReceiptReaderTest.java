package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.evidence.Reading.NotShown;
import io.shirase.evidence.Reading.Why;
import io.shirase.invoice.Findings;
import io.shirase.invoice.Findings.How;
import io.shirase.invoice.InvoiceItem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The reader of receipts")
class ReceiptReaderTest {

    @TempDir
    static Path folder;

    static ReceiptReader reader;

    @BeforeAll
    static void open() throws IOException {
        reader = new ReceiptReader(folder.resolve("readings"), ReadingBudget.STANDARD);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    @DisplayName("makes stamps, filled fields and a signature's picture part of the page, as a reader shows them")
    void whatLiesOverAPageIsShown() throws Exception {
        String text = text(read(ReceiptType.PDF, SampleReceipts.file("form-stamp-signature.pdf")));
        assertThat(text).contains("INVOICE BODY", "JPY 1,234,567", "PAID SEAL", "SIGNED BY VENDOR");
    }

    @Test
    @DisplayName("draws the value of a field that has no picture of it yet")
    void aFieldWithoutItsPictureIsDrawn() throws Exception {
        String pdf = new String(SampleReceipts.file("form-stamp-signature.pdf"), StandardCharsets.ISO_8859_1)
                .replace("/F 4 /P 3 0 R /AP << /N 7 0 R >> >>", "/F 4 /P 3 0 R                   >>");
        assertThat(text(read(ReceiptType.PDF, latin1(pdf)))).contains("JPY 1,234,567");
    }

    @Test
    @DisplayName("leaves nothing of a PDF but its pages: no actions, annotations, forms, attached files")
    void nothingButPagesIsLeft() throws Exception {
        var read = (Reading.Document) read(ReceiptType.PDF, SampleReceipts.file("form-stamp-signature.pdf"));
        try (PDDocument made = Loader.loadPDF(read.pdf().toFile())) {
            assertThat(made.getDocumentCatalog().getCOSObject().size()).isEqualTo(2);
            assertThat(made.getPage(0).getAnnotations()).isEmpty();
        }
        assertThat(Files.readString(read.pdf(), StandardCharsets.ISO_8859_1))
                .doesNotContain("/AcroForm", "/Annots", "/ObjStm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner-password.pdf", "text-says-encrypt.pdf", "mail-footer-after-eof.pdf"})
    @DisplayName("reads what every reader reads")
    void readsWhatEveryReaderReads(String name) throws Exception {
        assertThat(read(ReceiptType.PDF, SampleReceipts.file(name)).pages()).isEqualTo(1);
    }

    @Test
    @DisplayName("says that a PDF opens only with a password")
    void aPasswordIsAnObstacle() throws Exception {
        assertThat(read(ReceiptType.PDF, SampleReceipts.protectedPdf())).isEqualTo(new NotShown(Why.ENCRYPTED));
    }

    @Test
    @DisplayName("takes a page tree that holds itself, and a count of two thousand million pages, for what they hold")
    void aTreeIsNotBelieved() throws Exception {
        assertThat(read(ReceiptType.PDF, SampleReceipts.file("treeloop.pdf")).pages())
                .isBetween(1, 2);
        String lies = new String(SampleReceipts.file("form-stamp-signature.pdf"), StandardCharsets.ISO_8859_1)
                .replace("/Count 1 ", "/Count 2000000000 ");
        assertThat(read(ReceiptType.PDF, latin1(lies)).pages()).isEqualTo(1);
    }

    @Test
    @DisplayName("says that an honest PDF of 10,000 pages has too many")
    void tooManyPages() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            IntStream.range(0, 10_000).forEach(i -> document.addPage(new PDPage()));
            document.save(out);
            assertThat(read(ReceiptType.PDF, out.toByteArray())).isEqualTo(new NotShown(Why.TOO_MANY_PAGES));
        }
    }

    @Test
    @DisplayName("stops at streams that unpack to more than the budget, however their names are written")
    void bombs() throws Exception {
        byte[] packed = deflated(64 << 20);
        ReadingBudget small = new ReadingBudget(Duration.ofSeconds(20), 96, 500, 1_000_000, 16 << 20);
        try (ReceiptReader strict = new ReceiptReader(folder.resolve("strict"), small)) {
            for (String filter : List.of("/FlateDecode", "/Fl#61teDecode", "[/F#6cateDecode]")) {
                assertThat(read(strict, pdfWithContent(filter, packed)))
                        .as(filter)
                        .isEqualTo(new NotShown(Why.TOO_LARGE));
            }
            byte[] twice = pdfWithContent("[/FlateDecode /FlateDecode]", deflated(packed));
            if (read(strict, twice) instanceof Reading.Document(Path pdf, int pages)) {
                assertThat(Files.size(pdf)).isLessThan(1 << 20);
            }
            // The table is rebuilt from the objects themselves, or given up; either way the process lives within its
            // heap.
            assertThat(read(strict, xrefBomb(packed)).pages()).isLessThanOrEqualTo(1);
            assertThat(read(strict, SampleReceipts.pdf("after")).pages()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("shows 59 million interlaced dots, bounded; refuses more dots than the budget")
    void dots() throws Exception {
        var read = (Reading.Pictures) read(ReceiptType.PNG, SampleReceipts.file("pixels-59M-interlaced.png"));
        BufferedImage made = ImageIO.read(read.files().getFirst().toFile());
        assertThat(Math.max(made.getWidth(), made.getHeight())).isLessThanOrEqualTo(3000);

        byte[] lies = SampleReceipts.picture("png");
        Arrays.fill(lies, 16, 24, (byte) 0x7F);
        assertThat(read(ReceiptType.PNG, lies)).isInstanceOf(NotShown.class);
    }

    @Test
    @DisplayName("turns a photograph as its camera was held")
    void orientation() throws Exception {
        byte[] sideways = SampleReceipts.jpegTakenSideways(SampleReceipts.picture("jpg"));
        var read = (Reading.Pictures) read(ReceiptType.JPEG, sideways);
        BufferedImage made = ImageIO.read(read.files().getFirst().toFile());
        assertThat(made.getWidth()).isEqualTo(48);
        assertThat(made.getHeight()).isEqualTo(64);
    }

    @Test
    @DisplayName("shows each page of a fax, with dots that are taller than wide put right")
    void faxes() throws Exception {
        var read = (Reading.Pictures) read(ReceiptType.TIFF, SampleReceipts.fax(3));
        assertThat(read.pages()).isEqualTo(3);
        BufferedImage made = ImageIO.read(read.files().get(1).toFile());
        assertThat(made.getWidth()).isEqualTo(864);
        assertThat(made.getHeight()).isEqualTo(1144);
    }

    @Test
    @DisplayName("shows WebP")
    void webp() throws Exception {
        assertThat(read(ReceiptType.WEBP, SampleReceipts.file("small.webp")).pages())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("shows HEIC where the machine has a program for it, and says so where it has none")
    void heic() throws Exception {
        Reading read = read(ReceiptType.HEIC, SampleReceipts.file("photo.heic"));
        boolean program = java.util.stream.Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "heif-convert"))
                        || Files.isExecutable(Path.of(path, "heif-dec")));
        if (program) {
            assertThat(read.pages()).isEqualTo(1);
        } else {
            assertThat(read).isEqualTo(new NotShown(Why.NO_READER));
        }
    }

    @Test
    @DisplayName("says that a file is damaged, and goes on")
    void damage() throws Exception {
        assertThat(read(ReceiptType.PDF, latin1("%PDF-1.4\nnothing\n%%EOF"))).isEqualTo(new NotShown(Why.DAMAGED));
        assertThat(read(ReceiptType.JPEG, latin1("no picture"))).isEqualTo(new NotShown(Why.DAMAGED));
        assertThat(read(ReceiptType.HEIC, SampleReceipts.heic())).isInstanceOf(NotShown.class);
        assertThat(read(ReceiptType.PDF, SampleReceipts.pdf("after")).pages()).isEqualTo(1);
    }

    @Test
    @DisplayName("stops a file that takes longer than its time, and reads the next")
    void time() throws Exception {
        try (ReceiptReader hasty = new ReceiptReader(
                folder.resolve("hasty"), new ReadingBudget(Duration.ofMillis(1), 384, 500, 100_000_000, 128L << 20))) {
            byte[] png = SampleReceipts.file("pixels-59M-interlaced.png");
            assertThat(hasty.read(ReceiptType.PNG, SampleReceipts.sha256(png), file(png)))
                    .isEqualTo(new NotShown(Why.TOO_LONG));
        }
    }

    @Test
    @DisplayName("remembers what it made, readable by nobody else, and leaves nothing unfinished")
    void remembers() throws Exception {
        byte[] pdf = SampleReceipts.pdf("once");
        Reading first = read(ReceiptType.PDF, pdf);
        assertThat(reader.known(SampleReceipts.sha256(pdf))).contains(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("readings"))))
                .isEqualTo("rwx------");
        try (var left = Files.walk(folder.resolve("readings/work"), 2)) {
            assertThat(left.filter(path -> path.getNameCount()
                                    > folder.resolve("readings/work").getNameCount() + 1)
                            .map(path -> path.getFileName().toString()))
                    .containsOnly("lock");
        }
    }

    private static Reading read(ReceiptReader other, byte[] pdf) throws IOException {
        return other.read(ReceiptType.PDF, SampleReceipts.sha256(pdf), file(pdf));
    }

    private static Reading read(ReceiptType type, byte[] bytes) throws IOException {
        return reader.read(type, SampleReceipts.sha256(bytes), file(bytes));
    }

    private static Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve(SampleReceipts.sha256(bytes)), bytes);
    }

    private static String text(Reading reading) throws IOException {
        try (PDDocument made = Loader.loadPDF(((Reading.Document) reading).pdf().toFile())) {
            return new PDFTextStripper().getText(made);
        }
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdfWithContent(String filter, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(latin1("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length " + content.length + "/Filter" + filter + ">>stream\n"));
        out.write(content);
        out.write(latin1("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF"));
        return out.toByteArray();
    }

    /** A table of objects that unpacks without end, with its names written otherwise. */
    private static byte[] xrefBomb(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(latin1("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"));
        int at = out.size();
        out.write(latin1("4 0 obj<</Type/XRef/W[1 4 2]/Size 99999999/Root 1 0 R/Length " + content.length
                + "/Filter/F#6cateDecode/Subtype/Im#61ge>>stream\n"));
        out.write(content);
        out.write(latin1("\nendstream endobj\nstartxref\n" + at + "\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        byte[] block = new byte[1 << 20];
        for (int left = zeros; left > 0; left -= block.length) {
            deflater.setInput(block);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[bytes.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    @Test
    @DisplayName("says what a PDF says of itself, and knows it the next time")
    void whatAPdfSays() throws Exception {
        byte[] pdf = SampleReceipts.pdf("Invoice No: 2026-17 Total due JPY 275,000");

        Findings found = findings(ReceiptType.PDF, pdf);

        assertThat(found.how()).isEqualTo(How.TEXT);
        assertThat(found.yen(InvoiceItem.GROSS)).isEqualTo(275_000L);
        assertThat(found.at(InvoiceItem.GROSS).orElseThrow().page()).isEqualTo(1);
        assertThat(findings(ReceiptType.PDF, pdf)).isEqualTo(found);
    }

    @Test
    @DisplayName("reads an invoice that is data, which has no pages; other XML is neither")
    void data() throws Exception {
        byte[] invoice = SampleReceipts.ublInvoice("JPY", "275000").getBytes(StandardCharsets.UTF_8);

        assertThat(read(ReceiptType.XML, invoice)).isEqualTo(new NotShown(Why.DATA));
        assertThat(findings(ReceiptType.XML, invoice).yen(InvoiceItem.GROSS)).isEqualTo(275_000L);
        assertThat(read(ReceiptType.XML, "<?xml version='1.0'?><a/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NotShown(Why.DAMAGED));
    }

    @Test
    @DisplayName("says nothing of a file that cannot be read, and loses no pages by a text that is endless")
    void nothingToSay() throws Exception {
        assertThat(findings(ReceiptType.PDF, SampleReceipts.protectedPdf())).isEqualTo(Findings.none(How.NOTHING));
        byte[] endless = SampleReceipts.pdf("JPY 1,000 ".repeat(40_000));

        assertThat(findings(ReceiptType.PDF, endless).isEmpty()).isTrue();
        assertThat(read(ReceiptType.PDF, endless).pages()).isPositive();
    }

    private static Findings findings(ReceiptType type, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("said-" + Arrays.hashCode(bytes)), bytes);
        return reader.findings(type, SampleReceipts.sha256(bytes), file);
    }
}
