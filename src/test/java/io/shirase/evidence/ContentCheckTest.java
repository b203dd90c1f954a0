package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.evidence.ReceiptRefused.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {

    private final ContentCheck check = new ContentCheck();

    @TempDir
    Path folder;

    @Test
    void aTypeIsToldByContentWhateverTheNameSays() throws Exception {
        assertThat(check.check(file("photo.jpg", SampleReceipts.pdf("領収書")))).isEqualTo(ReceiptType.PDF);
        assertThat(check.check(file("a.pdf", SampleReceipts.picture("jpg")))).isEqualTo(ReceiptType.JPEG);
        assertThat(check.check(file("a.txt", SampleReceipts.picture("png")))).isEqualTo(ReceiptType.PNG);
        assertThat(check.check(file("a", SampleReceipts.heic()))).isEqualTo(ReceiptType.HEIC);
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
        assertThat(check.check(file("a.jpg", Arrays.copyOf(picture, picture.length + 100))))
                .isEqualTo(ReceiptType.JPEG);
    }

    @Test
    void aProtectedPdfIsRefused() throws IOException {
        assertThat(refusal(SampleReceipts.protectedPdf())).isEqualTo(Why.ENCRYPTED);
    }

    private Why refusal(byte[] content) throws IOException {
        Path file = file("sample", content);
        ReceiptRefused refused = catchThrowableOfType(ReceiptRefused.class, () -> check.check(file));
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
