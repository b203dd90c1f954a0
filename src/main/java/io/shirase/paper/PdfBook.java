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
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a PDF/A-3 page by page to a stream: a finished page has left memory. The same pages with the same imprint and
 * attachments are always the same bytes, but for a signature that is not.
 */
public final class PdfBook implements Book, AutoCloseable {

    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final SignedStream stream;
    private final @Nullable Signer signer;
    private final PdfDate madeAt;
    private final PdfAttachments attachments;
    private final PdfTags tags;
    private final String mark;
    private @Nullable PdfOutline chapter;
    private int page;

    /** @param out stays open when the book is closed */
    public PdfBook(OutputStream out, Imprint imprint) throws IOException {
        this(out, imprint, null);
    }

    /**
     * @param out stays open when the book is closed
     * @param signer null where nobody signs
     */
    public PdfBook(OutputStream out, Imprint imprint, @Nullable Signer signer) throws IOException {
        this.signer = signer;
        mark = imprint.mark();
        madeAt = new PdfDate(GregorianCalendar.from(imprint.madeAt().withNano(0).atZone(Japan.ZONE)));
        stream = new SignedStream(out);
        writer = TaggedWriter.of(document, stream);
        writer.setCloseStream(false);
        writer.setPDFXConformance(PdfWriter.PDFA3U);
        attachments = new PdfAttachments(writer, madeAt);
        document.addTitle(imprint.title());
        document.addSubject(imprint.subject());
        document.addAuthor(imprint.author());
        document.addCreator("Shirase");
        document.open();
        tags = new PdfTags(writer);
        describe(imprint);
    }

    private void describe(Imprint imprint) throws IOException {
        writer.getInfo().put(PdfName.CREATIONDATE, madeAt);
        writer.getInfo().put(PdfName.MODDATE, madeAt);
        writer.getInfo().put(PdfName.FILEID, Identity.of(imprint));
        writer.createXmpMetadata();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(imprint.locale().getLanguage()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        ICC_Profile sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", sRgb);
    }

    @Override
    public Canvas addPage() {
        if (page > 0) {
            document.newPage();
        }
        page++;
        writer.setPageEmpty(false);
        tags.pageBegins();
        Canvas canvas = new PdfCanvas(writer, PageSize.A4.getHeight(), tags);
        if (!mark.isEmpty()) {
            tags.aside(() -> mark(canvas));
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
    public Tags tags() {
        return tags;
    }

    @Override
    public void attach(Attachment attachment) throws IOException {
        attachments.add(attachment);
    }

    /**
     * Ends the document. Without it, what was written is no PDF.
     *
     * @throws IOException if the document cannot be signed, or the stream does not take what is written
     */
    @Override
    public void close() throws IOException {
        attachments.finish();
        if (page > 0) {
            tags.finish();
        }
        if (signer == null) {
            document.close();
        } else {
            writer.flush();
            stream.hold();
            leaveRoom(signer);
            document.close();
            stream.sign(signer);
        }
    }

    /** A field for the signature that nobody sees, with room for it. */
    private void leaveRoom(Signer by) throws IOException {
        PdfDictionary signature = new PdfDictionary(PdfName.SIG);
        signature.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
        signature.put(PdfName.SUBFILTER, new PdfName("ETSI.CAdES.detached"));
        signature.put(PdfName.NAME, new PdfString(by.name(), PdfObject.TEXT_UNICODE));
        signature.put(PdfName.M, madeAt);
        signature.put(PdfName.BYTERANGE, new PdfLiteral(SignedStream.RANGE));
        signature.put(PdfName.CONTENTS, new PdfLiteral(SignedStream.place(by.room())));
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setWidget(new Rectangle(0, 0, 0, 0), null);
        field.setFieldName("Seal");
        field.setFieldFlags(0);
        field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
        field.put(PdfName.V, writer.addToBody(signature).getIndirectReference());
        writer.getAcroForm().setSigFlags(PdfWriter.SIGNATURE_EXISTS | PdfWriter.SIGNATURE_APPEND_ONLY);
        writer.addAnnotation(field);
    }
}
