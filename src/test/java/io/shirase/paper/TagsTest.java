package io.shirase.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.evidence.ReceiptType;
import io.shirase.packet.content.Progress;
import io.shirase.packet.content.SamplePacket;
import io.shirase.packet.content.SampleReceipts;
import io.shirase.packet.print.PacketPdf;
import io.shirase.packet.print.PdfACheck;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The structure of a document, for screen readers")
class TagsTest {

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    private void walk(PDDocument document, List<Object> kids, Map<PDPage, Map<Integer, String>> texts) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                counts.merge(type, 1, Integer::sum);
                if (type.equals("H1")) {
                    titles.add(text(element, texts));
                }
                if (type.equals("Figure")) {
                    figures.add(element.getAlternateDescription());
                }
                walk(document, element.getKids(), texts);
            }
        }
    }

    private static String text(PDStructureElement element, Map<PDPage, Map<Integer, String>> texts) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                text.append(texts.get(element.getPage()).get(number));
            }
        }
        return text.toString();
    }

    private static Map<Integer, String> texts(PDPage page) throws Exception {
        Map<Integer, String> texts = new HashMap<>();
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            content.getContents().forEach(part -> {
                if (part instanceof TextPosition letter) {
                    text.append(letter.getUnicode());
                }
            });
            texts.put(content.getMCID(), text.toString());
        }
        return texts;
    }

    @Test
    @DisplayName("has titles, paragraphs, tables with headings and rows, and says of each picture what it is")
    void structure() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var photo = SampleReceipts.of(1, "photo.png", ReceiptType.PNG, SampleReceipts.pngWithTransparency());
        PacketPdf.write(SamplePacket.japanese(60, List.of(photo)), out, Progress.NONE);

        assertThat(PdfACheck.violations(out.toByteArray())).isEmpty();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
            COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
            int place = 0;
            for (PDPage page : document.getPages()) {
                texts.put(page, texts(page));
                assertThat(page.getStructParents()).isEqualTo(((COSNumber) numbers.getObject(2 * place)).intValue());
                assertThat(((COSArray) numbers.getObject(2 * place + 1)).size())
                        .isEqualTo(texts.get(page).keySet().stream()
                                .filter(id -> id >= 0)
                                .count());
                place++;
            }
            walk(document, root.getKids(), texts);
        }
        assertThat(titles).contains("目次", "1 要点", "4 費用明細");
        assertThat(counts.get("TR")).isGreaterThan(60);
        assertThat(counts.get("TD")).isGreaterThan(60 * 8);
        assertThat(counts.get("TH")).isGreaterThan(8);
        assertThat(counts.get("Table")).isBetween(3, 400);
        assertThat(counts.get("P")).isGreaterThan(60);
        assertThat(figures).containsExactly("証拠1 photo.png の1ページ目の画像");
    }
}
