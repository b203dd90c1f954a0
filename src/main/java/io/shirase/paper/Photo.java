package io.shirase.paper;

import java.io.IOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** An upright JPEG image. */
public final class Photo implements Picture {

    private final Image image;

    private Photo(Image image) {
        this.image = image;
    }

    /** @throws IOException if the bytes are no image that a PDF can hold */
    public static Photo jpeg(byte[] bytes) throws IOException {
        return new Photo(Image.getInstance(bytes));
    }

    @Override
    public float width() {
        return image.getWidth();
    }

    @Override
    public float height() {
        return image.getHeight();
    }

    @Override
    public void draw(PdfWriter writer, PdfContentByte content) {
        content.addImage(image, image.getWidth(), 0, 0, image.getHeight(), 0, 0);
    }
}
