package io.shirase.paper;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** A receipt's image, or one page of a receipt that is a PDF, as it is to be seen: upright. */
public interface Picture {

    /** In units of its own; only the proportion to {@link #height} counts. */
    float width();

    float height();

    /** Draws the picture with its lower left corner at the origin, in its own size. */
    void draw(PdfWriter writer, PdfContentByte content);
}
