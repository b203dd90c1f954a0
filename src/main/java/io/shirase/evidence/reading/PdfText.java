package io.shirase.evidence.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of the pages that {@link PdfPages} made, and the first page as a picture where it has none. */
final class PdfText implements AutoCloseable {

    /** An invoice says what it costs on its first pages. */
    private static final int PAGES = 3;

    private static final int LETTERS = 60_000;
    private static final float DOTS_AN_INCH = 200;
    private static final float LONGEST_INCHES = 15;

    private final RandomAccessReadBufferedFile in;
    private final PDDocument document;
    private final long end;

    PdfText(Path pdf, Duration time) throws IOException {
        in = new RandomAccessReadBufferedFile(pdf);
        document = Loader.loadPDF(in);
        end = System.nanoTime() + time.toNanos();
    }

    List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        int count = Math.min(PAGES, document.getNumberOfPages());
        for (int page = 1; page <= count; page++) {
            BoundedStripper stripper = new BoundedStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    /** The first page, drawn; never larger than what a recogniser needs. */
    BufferedImage picture() throws IOException {
        PDRectangle box = document.getPage(0).getCropBox();
        float inches = Math.max(box.getWidth(), box.getHeight())
                / 72
                * document.getPage(0).getUserUnit();
        float dots = DOTS_AN_INCH * Math.min(1, LONGEST_INCHES / Math.max(inches, 1));
        return new PDFRenderer(document).renderImageWithDPI(0, dots, ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        document.close();
        in.close();
    }

    /** Ends in time, however many letters a page repeats. */
    private final class BoundedStripper extends PDFTextStripper {

        private int letters;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (letters++ < LETTERS) {
                super.processTextPosition(text);
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() > end || letters > LETTERS) {
                throw new IOException("The text takes longer to read than it may");
            }
            super.processOperator(operator, operands);
        }
    }
}
