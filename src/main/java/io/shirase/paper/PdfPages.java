package io.shirase.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/** The pages of a PDF file that are to be taken over into a document. Only for files that the portal has written itself. */
public final class PdfPages implements AutoCloseable {

    private final PdfReader reader;

    private PdfPages(PdfReader reader) {
        this.reader = reader;
    }

    /** @throws IOException if the file is no PDF or is broken */
    public static PdfPages open(Path file) throws IOException {
        try {
            return new PdfPages(new PdfReader(new RandomAccessFileOrArray(file.toString(), false, true), null));
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("The PDF cannot be read", e);
        }
    }

    /**
     * Takes every page over into a document that nobody keeps, to learn beforehand whether that succeeds.
     *
     * @return how many pages the file has
     * @throws IOException as {@link #open}, or if a page cannot be taken over
     */
    public static int rehearse(Path file) throws IOException {
        Imprint nobodys = new Imprint("", "", "", Locale.ROOT, LocalDateTime.of(2000, 1, 1, 0, 0), false, "");
        try (PdfPages pages = open(file);
                PdfBook nowhere = new PdfBook(OutputStream.nullOutputStream(), nobodys)) {
            if (pages.count() == 0) {
                nowhere.addPage();
                throw new IOException("The PDF has no page");
            }
            for (int i = 1; i <= pages.count(); i++) {
                nowhere.addPage().picture(pages.page(i), 0, 0, Sheet.WIDTH, Sheet.HEIGHT);
            }
            nowhere.release(pages);
            return pages.count();
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("The pages of the PDF cannot be taken over", e);
        }
    }

    public int count() {
        return reader.getNumberOfPages();
    }

    /** @param page the first is 1 */
    public Picture page(int page) {
        return new Page(page, reader.getPageSizeWithRotation(page), reader.getCropBox(page));
    }

    void releaseFrom(PdfWriter writer) throws IOException {
        writer.freeReader(reader);
    }

    @Override
    public void close() {
        reader.close();
    }

    private final class Page implements Picture {

        private final int number;
        private final Rectangle box;
        private final int rotation;

        private Page(int number, Rectangle withRotation, Rectangle box) {
            this.number = number;
            this.box = box;
            this.rotation = Math.floorMod(withRotation.getRotation(), 360);
        }

        private boolean isOnItsSide() {
            return rotation == 90 || rotation == 270;
        }

        @Override
        public float width() {
            return isOnItsSide() ? box.getHeight() : box.getWidth();
        }

        @Override
        public float height() {
            return isOnItsSide() ? box.getWidth() : box.getHeight();
        }

        @Override
        public void draw(PdfWriter writer, PdfContentByte content) {
            var page = writer.getImportedPage(reader, number);
            content.rectangle(0, 0, width(), height());
            content.clip();
            content.newPath();
            float left = box.getLeft();
            float bottom = box.getBottom();
            switch (rotation) {
                case 90 -> content.addTemplate(page, 0, -1, 1, 0, -bottom, box.getRight());
                case 180 -> content.addTemplate(page, -1, 0, 0, -1, box.getRight(), box.getTop());
                case 270 -> content.addTemplate(page, 0, 1, -1, 0, box.getTop(), -left);
                default -> content.addTemplate(page, 1, 0, 0, 1, -left, -bottom);
            }
        }
    }
}
