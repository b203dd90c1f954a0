package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A receipt where it is judged: a PDF or pictures in place, another file with the reason and the way to open it. */
@Tag("figure")
public final class ReceiptPreview extends HtmlContainer {

    private ReceiptPreview(String path, String fileName) {
        addClassName("receipt");
        add(new HtmlContainer(
                "figcaption", Parts.span("receipt-name", fileName), Links.file(path, words().of("part.receipt.open"))));
    }

    /** A PDF, a page at a time. */
    public static ReceiptPreview document(String path, String fileName) {
        ReceiptPreview preview = new ReceiptPreview(path, fileName);
        preview.add(ReceiptViewer.document(path, fileName));
        return preview;
    }

    /**
     * Pictures, such as the pages of a fax.
     *
     * @param path of the original
     * @param pages the addresses of the pictures, in their order
     */
    public static ReceiptPreview pictures(String path, String fileName, List<String> pages) {
        ReceiptPreview preview = new ReceiptPreview(path, fileName);
        preview.add(ReceiptViewer.pictures(pages, fileName));
        return preview;
    }

    /** A file of which nothing can be shown. */
    public static ReceiptPreview none(String path, String fileName, String why) {
        ReceiptPreview preview = new ReceiptPreview(path, fileName);
        preview.add(Parts.named(new Paragraph(Glyph.FILE.icon(), new Span(why)), "receipt-other"));
        return preview;
    }
}
