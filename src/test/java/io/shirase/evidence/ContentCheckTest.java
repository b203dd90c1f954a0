package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.evidence.ReceiptRefused.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCheckTest {

    @TempDir
    static Path made;

    static ReceiptReader reader;

    @TempDir
    Path folder;

    private final ContentCheck content = new ContentCheck(reader);

    @BeforeAll
    static void open() throws IOException {
        reader = new ReceiptReader(made.resolve("readings"), ReadingBudget.STANDARD);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private ReceiptType check(Path file) throws Exception {
        return content.check(file, SampleReceipts.sha256(Files.readAllBytes(file)));
    }

    @Test
    void aTypeIsToldByContentWhateverTheNameSays() throws Exception {
        assertThat(check(file("photo.jpg", SampleReceipts.pdf("領収書")))).isEqualTo(ReceiptType.PDF);
        assertThat(check(file("a.pdf", SampleReceipts.picture("jpg")))).isEqualTo(ReceiptType.JPEG);
        assertThat(check(file("a.txt", SampleReceipts.picture("png")))).isEqualTo(ReceiptType.PNG);
        assertThat(check(file("a", SampleReceipts.heic()))).isEqualTo(ReceiptType.HEIC);
    }

    @Test
    void otherTypesAreRefused() throws IOException {
        assertThat(refusal(ascii("just text"))).isEqualTo(Why.TYPE);
        assertThat(refusal(ascii("<html><script>alert(1)</script></html>"))).isEqualTo(Why.TYPE);
        assertThat(refusal(ascii("MZ\0\0\0\0"))).isEqualTo(Why.TYPE);
        assertThat(refusal(ascii("PK\3\4 %PDF-1.4 %%EOF"))).isEqualTo(Why.TYPE);
        assertThat(refusal(SampleReceipts.picture("gif"))).isEqualTo(Why.TYPE);
    }

    @Test
    void anInvoiceThatIsDataIsKeptAndOtherXmlIsNot() throws Exception {
        byte[] invoice = SampleReceipts.ublInvoice("JPY", "1100").getBytes(StandardCharsets.UTF_8);

        assertThat(check(file("invoice.xml", invoice))).isEqualTo(ReceiptType.XML);
        assertThat(refusal(Arrays.copyOf(invoice, invoice.length - 20))).isEqualTo(Why.TYPE);
        assertThat(refusal(ascii("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>")))
                .isEqualTo(Why.TYPE);
        assertThat(refusal(ascii(
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")))
                .isEqualTo(Why.TYPE);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() throws IOException {
        for (byte[] whole : new byte[][] {
            SampleReceipts.pdf("領収書"),
            SampleReceipts.picture("jpg"),
            SampleReceipts.picture("png"),
            SampleReceipts.heic()
        }) {
            assertThat(refusal(Arrays.copyOf(whole, whole.length * 2 / 3))).isEqualTo(Why.TRUNCATED);
            assertThat(refusal(Arrays.copyOf(whole, whole.length - 8))).isEqualTo(Why.TRUNCATED);
        }
    }

    @Test
    void everyPrefixOfAFileIsRefusedWithoutAFailure() throws IOException {
        for (byte[] whole :
                new byte[][] {SampleReceipts.picture("jpg"), SampleReceipts.picture("png"), SampleReceipts.heic()}) {
            for (int length = 1; length < whole.length; length++) {
                assertThat(refusal(Arrays.copyOf(whole, length)))
                        .as("%d of %d bytes", length, whole.length)
                        .isIn(Why.TYPE, Why.TRUNCATED);
            }
        }
    }

    @Test
    void aPictureWithBytesAfterItsEndIsWhole() throws Exception {
        byte[] picture = SampleReceipts.picture("jpg");
        assertThat(check(file("a.jpg", Arrays.copyOf(picture, picture.length + 100))))
                .isEqualTo(ReceiptType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail-footer-after-eof.pdf",
                "text-says-encrypt.pdf",
                "owner-password.pdf",
                "form-stamp-signature.pdf"
            })
    @DisplayName(
            "what every reader opens is accepted: bytes after the end, the word for protection in a text, a password that only keeps from changing")
    void whatEveryReaderOpensIsAccepted(String name) throws Exception {
        assertThat(check(file(name, SampleReceipts.file(name)))).isEqualTo(ReceiptType.PDF);
    }

    @Test
    @DisplayName("a PDF filled up with 18,000 blanks after its end is whole")
    void blanksAfterTheEndAreAllowed() throws Exception {
        byte[] pdf = SampleReceipts.pdf("領収書");
        byte[] filled = Arrays.copyOf(pdf, pdf.length + 18_000);
        Arrays.fill(filled, pdf.length, filled.length, (byte) ' ');
        assertThat(check(file("scan.pdf", filled))).isEqualTo(ReceiptType.PDF);
    }

    @Test
    @DisplayName("a PDF that was changed and then cut off is refused, though its first edition's end is there")
    void aCutOffSecondEditionIsRefused() throws IOException {
        byte[] pdf = SampleReceipts.pdf("領収書");
        byte[] more = ascii("\n9 0 obj\n<</Length 500>>\nstream\nabc");
        byte[] both = Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, both, pdf.length, more.length);
        assertThat(refusal(both)).isEqualTo(Why.TRUNCATED);
    }

    @Test
    @DisplayName("faxes (TIFF) and WebP pictures are accepted")
    void tiffAndWebpAreAccepted() throws Exception {
        assertThat(check(file("fax", SampleReceipts.picture("tiff")))).isEqualTo(ReceiptType.TIFF);
        assertThat(check(file("photo", SampleReceipts.file("small.webp")))).isEqualTo(ReceiptType.WEBP);
        byte[] fax = SampleReceipts.fax(2);
        for (int length = 1; length < fax.length; length += 7) {
            assertThat(refusal(Arrays.copyOf(fax, length)))
                    .as("%d bytes", length)
                    .isIn(Why.TYPE, Why.TRUNCATED);
        }
        byte[] webp = SampleReceipts.file("small.webp");
        assertThat(refusal(Arrays.copyOf(webp, webp.length - 4))).isEqualTo(Why.TRUNCATED);
    }

    @Test
    void aProtectedPdfIsRefused() throws IOException {
        assertThat(refusal(SampleReceipts.protectedPdf())).isEqualTo(Why.ENCRYPTED);
    }

    private Why refusal(byte[] content) throws IOException {
        Path file = file("sample", content);
        ReceiptRefused refused = catchThrowableOfType(ReceiptRefused.class, () -> check(file));
        assertThat(refused).isNotNull();
        return refused.why();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
