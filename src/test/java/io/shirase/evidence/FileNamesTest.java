package io.shirase.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aPathIsReducedToItsLastPart() {
        assertThat(pdf("../../etc/領収書.pdf")).isEqualTo("領収書.pdf");
        assertThat(pdf("C:\\Users\\me\\invoice.pdf")).isEqualTo("invoice.pdf");
    }

    @Test
    void charactersThatDeceiveOrBreakAHeaderAreDropped() {
        assertThat(pdf("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie x.pdf");
        assertThat(pdf("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe.pdf");
        assertThat(pdf("a\"b*c?.pdf")).isEqualTo("abc.pdf");
    }

    @Test
    void theExtensionFitsTheContent() {
        assertThat(FileNames.sanitised("scan.pdf", ReceiptType.JPEG)).isEqualTo("scan.pdf.jpg");
        assertThat(FileNames.sanitised("IMG_1.JPEG", ReceiptType.JPEG)).isEqualTo("IMG_1.JPEG");
        assertThat(FileNames.sanitised("IMG_2.HEIF", ReceiptType.HEIC)).isEqualTo("IMG_2.HEIF");
    }

    @Test
    void aNameThatIsNoneGetsOne() {
        assertThat(pdf("")).isEqualTo("receipt.pdf");
        assertThat(pdf("..")).isEqualTo("receipt.pdf");
        assertThat(pdf(".pdf")).isEqualTo("pdf.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(pdf("領".repeat(300) + ".pdf")).hasSize(150).endsWith("領.pdf");
    }

    @Test
    void aKatakanaWithSeparateVoicingMarkIsJoined() {
        assertThat(pdf("テ\u3099ータ.pdf")).isEqualTo("データ.pdf");
    }

    @Test
    @DisplayName("keeps the letters of a registered name: compatibility ideographs and variants are not unified")
    void registeredLettersStay() {
        String name = "\uFA19\uFA1B\uFA2D\u8FBB\uDB40\uDD01商店.pdf";
        assertThat(pdf(name)).isEqualTo(name);
    }

    private static String pdf(String name) {
        return FileNames.sanitised(name, ReceiptType.PDF);
    }
}
