package io.shirase.evidence.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF that {@link PdfPages} has written: for papers that cannot take foreign fonts and colours in. */
final class DrawnPages {

    /** So many are drawn for one request, so that a request has its time however many pages there are. */
    static final int AT_ONCE = 5;

    private DrawnPages() {}

    /**
     * Writes {@code FROM.jpg} and those that follow it into the folder.
     *
     * @param from the first is 1
     * @return the last one that is drawn
     */
    static int draw(Path pdf, int from, Path folder) throws IOException {
        FallbackFonts.use();
        try (RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(pdf);
                PDDocument document = Loader.loadPDF(in, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFRenderer renderer = new PDFRenderer(document);
            int last = Math.min(document.getNumberOfPages(), from + AT_ONCE - 1);
            for (int page = from; page <= last; page++) {
                Pictures.write(drawn(document, renderer, page - 1), folder.resolve(page + ".jpg"));
            }
            return last;
        }
    }

    private static BufferedImage drawn(PDDocument document, PDFRenderer renderer, int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        boolean isOnItsSide = document.getPage(index).getRotation() % 180 != 0;
        float wide = Math.max(1, isOnItsSide ? box.getHeight() : box.getWidth());
        float high = Math.max(1, isOnItsSide ? box.getWidth() : box.getHeight());
        float scale = Pictures.LONGEST / Math.max(wide, high);
        BufferedImage page = new BufferedImage(
                Math.max(1, Math.round(wide * scale)),
                Math.max(1, Math.round(high * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = page.createGraphics();
        paper.setBackground(Color.WHITE);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, page.getWidth(), page.getHeight());
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paper.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        renderer.renderPageToGraphics(index, paper, scale);
        paper.dispose();
        return page;
    }
}
