package io.shirase.packet.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.PacketContent;
import io.shirase.packet.content.PacketContent.Receipt;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.SamplePacket;
import io.shirase.packet.content.SampleReceipts;
import io.shirase.paper.Flow;
import io.shirase.paper.PdfText;
import io.shirase.paper.Style;
import io.shirase.paper.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

@DisplayName("The claim packet as a PDF")
class PacketPdfTest {

    private static final Receipt QUOTATION =
            SampleReceipts.of(1, "見積書.pdf", ReceiptType.PDF, SampleReceipts.pdf(3, "Quotation"));
    private static final Receipt PHOTO =
            SampleReceipts.of(2, "写真.jpg", ReceiptType.JPEG, SampleReceipts.jpegTakenSideways());
    private static final Receipt SCREEN =
            SampleReceipts.of(3, "画面.png", ReceiptType.PNG, SampleReceipts.pngWithTransparency());
    private static final Receipt HEIC = SampleReceipts.of(4, "IMG_0001.HEIC", ReceiptType.HEIC, new byte[] {1, 2, 3});
    private static final Receipt LOCKED =
            SampleReceipts.of(5, "鍵付き.pdf", ReceiptType.PDF, SampleReceipts.encryptedPdf());
    private static final Receipt BROKEN =
            SampleReceipts.of(6, "壊れた.pdf", ReceiptType.PDF, "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII));

    private static byte[] written(PacketContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PacketPdf.write(content, out, Progress.NONE);
        return out.toByteArray();
    }

    private static List<String> pages(byte[] pdf) {
        return PdfText.pages(pdf);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    @DisplayName("can be searched in Japanese, and says page x of y on each page")
    void textIsSearchable() throws IOException {
        List<String> pages = pages(written(SamplePacket.japanese(12, List.of(QUOTATION))));

        assertThat(squeezed(String.join("", pages)))
                .contains("青葉精工株式会社", "保険金請求書類", "¥1,665,405", "損害額に縮小支払割合を乗じた金額", "書面の同意", QUOTATION.sha256());
        for (int i = 0; i < pages.size(); i++) {
            assertThat(squeezed(pages.get(i))).contains((i + 1) + "/" + pages.size() + "ページ");
        }
    }

    @Test
    @DisplayName(
            "shows each receipt on its own pages, and of each that cannot be shown why, its sum and its place in the ZIP")
    void receiptsFollow() throws IOException {
        byte[] pdf = written(SamplePacket.japanese(3, List.of(QUOTATION, PHOTO, SCREEN, HEIC, LOCKED, BROKEN)));
        List<String> pages = pages(pdf);

        List<String> evidence = pages.subList(pages.size() - 7, pages.size());
        assertThat(squeezed(evidence.get(2))).contains("証拠1", "この証拠の3/3ページ");
        assertThat(squeezed(evidence.get(5)))
                .contains("証拠4", "ここには表示できません", HEIC.sha256(), "receipts/004-IMG_0001.HEIC");
        assertThat(squeezed(evidence.get(5))).contains("証拠5", "パスワードがないと開けない", LOCKED.sha256());
        assertThat(squeezed(evidence.get(6))).contains("証拠6", "読み取れなかった", BROKEN.sha256());
    }

    @Test
    @DisplayName("has a bookmark for each chapter and each receipt, and contents that give the chapters' pages")
    void bookmarksLead() throws IOException {
        byte[] pdf = written(SamplePacket.japanese(30, List.of(QUOTATION, PHOTO)));
        try (PdfReader reader = new PdfReader(pdf)) {
            List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader);
            assertThat(bookmarks)
                    .extracting(bookmark -> bookmark.get("Title"))
                    .containsExactly(
                            "表紙",
                            "目次",
                            "1 要点",
                            "2 契約と事故の内容",
                            "3 期限",
                            "4 費用明細",
                            "5 お支払額の計算",
                            "6 根拠となる文言",
                            "7 同意、連絡、決定の記録",
                            "8 証拠の目録",
                            "9 証拠");
            assertThat(bookmarks.getLast().get("Kids")).asString().contains("証拠 1 見積書.pdf", "証拠 2 写真.jpg");
        }
        List<String> pages = pages(pdf);
        for (int i = 2; i < pages.size(); i++) {
            if (pages.get(i).contains("5 お支払額の計算")) {
                assertThat(squeezed(pages.get(1))).containsPattern("お支払額の計算.{0,40}?" + (i + 1));
            }
        }
    }

    @Test
    @DisplayName("embeds the characters that it uses, and no more of the font")
    void fontIsASubset() throws IOException {
        byte[] pdf = written(SamplePacket.japanese(3, List.of()));

        assertThat(pdf.length).isLessThan(200_000);
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfDictionary fonts =
                    reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            for (PdfName name : fonts.getKeys()) {
                PdfDictionary font = fonts.getAsDict(name);
                assertThat(font.getAsName(PdfName.BASEFONT).toString()).matches("/[A-Z]{6}\\+BIZUDGothic.*");
                assertThat(font.get(PdfName.TOUNICODE)).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("is valid PDF/A-3u")
    void isArchival() throws Exception {
        byte[] pdf = written(SamplePacket.japanese(12, List.of(PHOTO, SCREEN, HEIC)));

        assertThat(PdfACheck.violations(pdf)).isEmpty();
    }

    @Test
    @DisplayName(
            "stays PDF/A with receipts that are PDFs: their pages are pictures, and the originals lie inside as they came")
    void staysArchivalWithForeignPages() throws Exception {
        byte[] pdf = written(SamplePacket.japanese(3, List.of(QUOTATION)));

        assertThat(PdfACheck.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification attached =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values().stream()
                            .findFirst()
                            .orElseThrow();
            assertThat(attached.getEmbeddedFile().toByteArray())
                    .isEqualTo(QUOTATION.source().open().readAllBytes());
            assertThat(attached.getCOSObject().getNameAsString("AFRelationship"))
                    .isEqualTo("Source");
        }
    }

    @Test
    @DisplayName("names its language, title and author")
    void describesItself() throws IOException {
        try (PdfReader reader = new PdfReader(written(SamplePacket.japanese(1, List.of())))) {
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("ja");
            assertThat(reader.getInfo()).containsEntry("Title", "保険金請求書類 SR-2026-000123");
            assertThat(reader.getInfo()).containsEntry("Author", "知らせ Shirase");
            assertThat(reader.getInfo()).containsEntry("CreationDate", "D:20260721140530+09'00'");
        }
    }

    @Test
    @DisplayName("repeats the heading of a long schedule on each page, and adds up")
    void longScheduleRunsOver() throws IOException {
        List<String> schedule = pages(written(SamplePacket.japanese(200, List.of()))).stream()
                .map(PacketPdfTest::squeezed)
                .filter(page -> page.contains("費用明細") && page.contains("番号生じた日"))
                .toList();

        assertThat(schedule).hasSizeGreaterThan(10).allMatch(page -> page.contains("認める額"));
        long total = SamplePacket.lines(200).stream()
                .mapToLong(line -> line.amount().amount())
                .sum();
        assertThat(schedule.stream().collect(Collectors.joining())).contains(String.format("合計(200件)¥%,d", total));
    }

    @Test
    @DisplayName("prints every character of a name or a sign for it, however strange")
    void strangeNamesAreHarmless() throws IOException {
        String name = "請求書\u202Efdp.exe\u0000 😀 ガ.png";
        Receipt strange = SampleReceipts.of(1, name, ReceiptType.PNG, SampleReceipts.pngWithTransparency());

        String all = squeezed(String.join("", pages(written(SamplePacket.japanese(1, List.of(strange))))));

        assertThat(all).contains("請求書fdp.exe😀ガ.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"treeloop.pdf", "form-stamp-signature.pdf"})
    @DisplayName("comes about whatever a receipt holds, and says where the original is")
    void hostileReceiptsStopNothing(String file) throws IOException {
        byte[] bytes = Objects.requireNonNull(getClass().getResourceAsStream("/receipts/" + file))
                .readAllBytes();
        ReceiptType type = file.endsWith("pdf") ? ReceiptType.PDF : ReceiptType.PNG;
        Receipt receipt = SampleReceipts.of(1, file, type, bytes);

        List<String> pages = pages(written(SamplePacket.japanese(1, List.of(receipt))));

        assertThat(squeezed(pages.getLast())).contains("証拠1", file);
    }

    @Test
    @DisplayName("breaks no line before a closing mark nor after an opening one")
    void linesBreakAsJapaneseDoes() {
        Style style = Style.of(Typefaces.load().regular(), 10);
        String text = "事故の調査を、外部の会社（「みなと調査」）に依頼しました。".repeat(20);

        for (float width = 60; width < 200; width += 7) {
            List<String> lines = Flow.lines(text, style, width);
            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines).noneMatch(line -> "、。」）".indexOf(line.charAt(0)) >= 0);
            assertThat(lines).noneMatch(line -> "「（".indexOf(line.charAt(line.length() - 1)) >= 0);
        }
    }
}
