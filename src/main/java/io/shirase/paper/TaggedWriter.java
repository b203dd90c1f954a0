package io.shirase.paper;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;

/** Lets OpenPDF number the pages for a structure, and {@link PdfTags} write the structure. */
final class TaggedWriter extends PdfWriter {

    private TaggedWriter(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    static TaggedWriter of(Document document, OutputStream out) {
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        TaggedWriter writer = new TaggedWriter(pdf, out);
        pdf.addWriter(writer);
        writer.setTagged();
        return writer;
    }

    /** Without OpenPDF's own structure, which is empty. */
    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        tagged = false;
        return super.getCatalog(pages);
    }
}
