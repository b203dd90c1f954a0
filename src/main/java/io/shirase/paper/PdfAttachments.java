package io.shirase.paper;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The files inside a document, each written as it is read: however large it is, it is never in memory. */
final class PdfAttachments {

    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName ASSOCIATED = new PdfName("AF");

    private final PdfWriter writer;
    private final PdfDate madeAt;
    private final PdfArray associated = new PdfArray();

    PdfAttachments(PdfWriter writer, PdfDate madeAt) {
        this.writer = writer;
        this.madeAt = madeAt;
    }

    void add(Attachment attachment) throws IOException {
        Specification file = new Specification(writer);
        PdfIndirectReference bytes = bytes(attachment);
        PdfDictionary embedded = new PdfDictionary();
        embedded.put(PdfName.F, bytes);
        embedded.put(PdfName.UF, bytes);
        file.put(PdfName.EF, embedded);
        PdfString name = new PdfString(attachment.name(), PdfObject.TEXT_UNICODE);
        file.put(PdfName.F, name);
        file.put(PdfName.UF, name);
        file.put(PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
        file.put(RELATIONSHIP, new PdfName(attachment.relation().word()));
        // Written before the writer puts the name into the place of the description.
        associated.add(file.getReference());
        writer.addFileAttachment(attachment.name(), file);
    }

    private static final class Specification extends PdfFileSpecification {
        private Specification(PdfWriter writer) {
            this.writer = writer;
        }
    }

    private PdfIndirectReference bytes(Attachment attachment) throws IOException {
        try (InputStream in = attachment.source().open()) {
            PdfStream stream = new PdfStream(in, writer);
            stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
            stream.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
            PdfDictionary about = new PdfDictionary();
            about.put(PdfName.SIZE, new PdfNumber(attachment.size()));
            about.put(PdfName.MODDATE, madeAt);
            stream.put(PdfName.PARAMS, about);
            if (attachment.mediaType().endsWith("json")) {
                stream.flateCompress();
            }
            PdfIndirectReference reference = writer.addToBody(stream).getIndirectReference();
            stream.writeLength();
            return reference;
        }
    }

    void finish() {
        if (associated.size() > 0) {
            writer.getExtraCatalog().put(ASSOCIATED, associated);
        }
    }
}
