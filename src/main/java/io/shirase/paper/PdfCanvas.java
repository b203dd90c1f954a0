package io.shirase.paper;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfWriter;

/** A page of a PDF. */
final class PdfCanvas implements Canvas {

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final float height;
    private final PdfTags tags;

    PdfCanvas(PdfWriter writer, float height, PdfTags tags) {
        this.writer = writer;
        this.tags = tags;
        this.content = writer.getDirectContent();
        this.height = height;
    }

    @Override
    public void text(String text, float x, float top, Style style) {
        if (!text.isEmpty()) {
            tags.mark(content, true, () -> show(text, x, top, style));
        }
    }

    private void show(String text, float x, float top, Style style) {
        content.beginText();
        content.setColorFill(style.ink().color());
        content.setTextMatrix(x, height - top - style.ascent());
        for (Typeface.Run run : style.face().runs(style.face().printable(text))) {
            content.setFontAndSize(run.font(), style.size());
            content.showText(run.text());
        }
        content.endText();
    }

    @Override
    public void rule(float x1, float y1, float x2, float y2, float thickness, Ink ink) {
        tags.mark(content, false, () -> {
            content.setColorStroke(ink.color());
            content.setLineWidth(thickness);
            content.moveTo(x1, height - y1);
            content.lineTo(x2, height - y2);
            content.stroke();
        });
    }

    @Override
    public void fill(float x, float top, float width, float boxHeight, Ink ink) {
        tags.mark(content, false, () -> {
            content.setColorFill(ink.color());
            content.rectangle(x, height - top - boxHeight, width, boxHeight);
            content.fill();
        });
    }

    @Override
    public void frame(float x, float top, float width, float boxHeight, float thickness, Ink ink) {
        tags.mark(content, false, () -> {
            content.setColorStroke(ink.color());
            content.setLineWidth(thickness);
            content.rectangle(x, height - top - boxHeight, width, boxHeight);
            content.stroke();
        });
    }

    @Override
    public void disc(float x, float y, float radius, Ink ink) {
        tags.mark(content, false, () -> {
            content.setColorFill(ink.color());
            content.circle(x, height - y, radius);
            content.fill();
        });
    }

    @Override
    public void link(float x, float top, float width, float boxHeight, int page) {
        Rectangle area = new Rectangle(x, height - top - boxHeight, x + width, height - top);
        PdfAnnotation link = PdfAnnotation.createLink(
                writer, area, PdfAnnotation.HIGHLIGHT_NONE, page, new PdfDestination(PdfDestination.FIT));
        link.setBorder(new PdfBorderArray(0, 0, 0));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        writer.addAnnotation(link);
    }

    @Override
    public void picture(Picture picture, float x, float top, float width, float boxHeight) {
        float scale = Math.min(width / picture.width(), boxHeight / picture.height());
        float left = x + (width - picture.width() * scale) / 2;
        float bottom = height - top - picture.height() * scale;
        tags.mark(content, false, () -> {
            content.saveState();
            content.concatCTM(scale, 0, 0, scale, left, bottom);
            picture.draw(writer, content);
            content.restoreState();
        });
    }
}
