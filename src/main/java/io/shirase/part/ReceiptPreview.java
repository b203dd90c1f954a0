package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.UUID;

/** A receipt where it is judged: a PDF or picture in place, another kind of file with the way to open it. */
@Tag("figure")
public final class ReceiptPreview extends HtmlContainer {

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    /**
     * @param id the receipt's id, shown from {@code /files/receipts/ID}
     * @param fileName the name that the file came with
     * @param mediaType the type that its content was found to be, such as {@code application/pdf}
     */
    public ReceiptPreview(UUID id, String fileName, String mediaType) {
        this("files/receipts/" + id, fileName, mediaType);
    }

    /** A receipt at an address of its own. */
    public ReceiptPreview(String path, String fileName, String mediaType) {
        addClassName("receipt");
        HtmlContainer caption = new HtmlContainer(
                "figcaption", Parts.span("receipt-name", fileName), Links.file(path, words().of("part.receipt.open")));
        add(caption, body(path, fileName, mediaType));
    }

    private static Component body(String path, String fileName, String mediaType) {
        if (mediaType.equals("application/pdf")) {
            IFrame frame = new IFrame(path);
            frame.getElement().setAttribute("title", words().of("part.receipt.of", fileName));
            frame.getElement().setAttribute("loading", "lazy");
            return Parts.named(frame, "receipt-page");
        }
        if (PICTURES.contains(mediaType)) {
            Image image = new Image(path, words().of("part.receipt.of", fileName));
            image.getElement().setAttribute("loading", "lazy");
            return Parts.named(image, "receipt-picture");
        }
        Paragraph hint = new Paragraph(Glyph.FILE.icon(), new Span(words().of("part.receipt.noPreview")));
        return Parts.named(hint, "receipt-other");
    }
}
