package io.shirase.paper;

import io.shirase.time.Japan;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a PDF page by page to a stream: a finished page has left memory. */
public final class PdfBook implements Book, AutoCloseable {

    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final String mark;
    private @Nullable PdfOutline chapter;
    private int page;

    /** @param out stays open when the book is closed */
    public PdfBook(OutputStream out, Imprint imprint) throws IOException {
        mark = imprint.mark();
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        if (imprint.archival()) {
            writer.setPDFXConformance(PdfWriter.PDFA2U);
        } else {
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
        }
        document.addTitle(imprint.title());
        document.addSubject(imprint.subject());
        document.addAuthor(imprint.author());
        document.addCreator("Shirase");
        document.open();
        describe(imprint);
    }

    private void describe(Imprint imprint) throws IOException {
        PdfDate madeAt =
                new PdfDate(GregorianCalendar.from(imprint.madeAt().withNano(0).atZone(Japan.ZONE)));
        writer.getInfo().put(PdfName.CREATIONDATE, madeAt);
        writer.getInfo().put(PdfName.MODDATE, madeAt);
        writer.createXmpMetadata();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(imprint.locale().getLanguage()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        if (imprint.archival()) {
            ICC_Profile sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", sRgb);
        }
    }

    @Override
    public Canvas addPage() {
        if (page > 0) {
            document.newPage();
        }
        page++;
        writer.setPageEmpty(false);
        Canvas canvas = new PdfCanvas(writer, PageSize.A4.getHeight());
        if (!mark.isEmpty()) {
            mark(canvas);
        }
        return canvas;
    }

    /** The mark along the upper edge, and its first word large across the page, under what is printed on it. */
    private void mark(Canvas canvas) {
        Typeface bold = Typefaces.load().bold();
        int end = mark.indexOf('\u3000');
        canvas.textCentred(
                end < 0 ? mark : mark.substring(0, end),
                Sheet.WIDTH / 2,
                Sheet.HEIGHT / 2 - 90,
                Style.of(bold, 120).in(Ink.ROSE));
        canvas.fill(0, 0, Sheet.WIDTH, 16, Ink.VERMILION);
        canvas.textCentred(mark, Sheet.WIDTH / 2, 1, Style.of(bold, 9).in(Ink.WHITE));
    }

    @Override
    public int page() {
        return page;
    }

    @Override
    public void bookmark(String title, int level) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        PdfOutline parent = level == 1 || chapter == null ? root : chapter;
        PdfOutline added = new PdfOutline(parent, new PdfDestination(PdfDestination.FIT), title, false);
        if (level == 1) {
            chapter = added;
        }
    }

    @Override
    public void release(PdfPages pages) throws IOException {
        pages.releaseFrom(writer);
    }

    /** Ends the document. Without it, what was written is no PDF. */
    @Override
    public void close() {
        document.close();
    }
}
