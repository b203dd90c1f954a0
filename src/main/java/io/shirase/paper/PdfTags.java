package io.shirase.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes the structure of a PDF beside its pages. OpenPDF's own structure stays in memory until the end; this one writes each
 * part when it ends and keeps of it a reference.
 */
final class PdfTags implements Tags {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ALT = new PdfName("Alt");
    private static final PdfName PARENT = new PdfName("P");
    private static final PdfName STRUCT_ELEM = new PdfName("StructElem");
    private static final PdfName PARENT_TREE = new PdfName("ParentTree");
    private static final PdfName NEXT_KEY = new PdfName("ParentTreeNextKey");

    /** A part that is open. */
    private static final class Part {

        private final Tag tag;
        private final PdfIndirectReference reference;
        private final PdfIndirectReference parent;
        private final @Nullable String text;
        private final PdfArray kids = new PdfArray();
        private final PdfIndirectReference page;

        private Part(
                Tag tag,
                PdfIndirectReference reference,
                PdfIndirectReference parent,
                PdfIndirectReference page,
                @Nullable String text) {
            this.tag = tag;
            this.reference = reference;
            this.parent = parent;
            this.page = page;
            this.text = text;
        }
    }

    private final PdfWriter writer;
    private final PdfIndirectReference root;
    private final Deque<Part> open = new ArrayDeque<>();
    private final List<PdfIndirectReference> pages = new ArrayList<>();
    private @Nullable PdfArray marksOfPage;
    private @Nullable Table table;
    private @Nullable Part tablePart;
    private boolean isAside;

    PdfTags(PdfWriter writer) {
        this.writer = writer;
        root = writer.getPdfIndirectReference();
    }

    /** To be called when a page has begun. */
    void pageBegins() {
        endPage();
        marksOfPage = new PdfArray();
        if (open.isEmpty()) {
            open.push(part(Tag.DOCUMENT, root, null));
        }
    }

    private void endPage() {
        if (marksOfPage != null) {
            pages.add(written(marksOfPage));
        }
    }

    @Override
    public void within(Tag tag, Runnable writing) {
        if (tag != Tag.TR && tag != Tag.TH && tag != Tag.TD) {
            endTable();
        }
        begin(tag, null);
        writing.run();
        end();
    }

    @Override
    public void row(Table of, Runnable writing) {
        if (isAside) {
            writing.run();
            return;
        }
        if (!of.equals(table)) {
            endTable();
            table = of;
            tablePart = part(Tag.TABLE, current().reference, null);
        }
        Part rows = Objects.requireNonNull(tablePart);
        open.push(rows);
        within(Tag.TR, writing);
        open.pop();
    }

    /** A table ends where something else begins. */
    private void endTable() {
        Part rows = tablePart;
        if (rows != null && !open.contains(rows)) {
            write(rows);
            current().kids.add(rows.reference);
            table = null;
            tablePart = null;
        }
    }

    @Override
    public void figure(String text, Runnable drawing) {
        endTable();
        begin(Tag.FIGURE, text);
        drawing.run();
        end();
    }

    @Override
    public void aside(Runnable writing) {
        boolean before = isAside;
        isAside = true;
        writing.run();
        isAside = before;
    }

    private Part current() {
        return open.element();
    }

    private void begin(Tag tag, @Nullable String text) {
        if (!isAside) {
            open.push(part(tag, current().reference, text));
        }
    }

    private void end() {
        if (!isAside) {
            Part ended = open.pop();
            write(ended);
            current().kids.add(ended.reference);
        }
    }

    private Part part(Tag tag, PdfIndirectReference parent, @Nullable String text) {
        return new Part(tag, writer.getPdfIndirectReference(), parent, writer.getCurrentPage(), text);
    }

    /** Writes something on the current page as what it is. */
    void mark(PdfContentByte content, boolean isText, Runnable drawing) {
        if (isAside || (!isText && current().tag != Tag.FIGURE)) {
            content.beginMarkedContentSequence(ARTIFACT);
            drawing.run();
            content.endMarkedContentSequence();
        } else if (open.size() == 1) {
            within(Tag.P, () -> mark(content, isText, drawing));
        } else {
            Part part = current();
            PdfArray marks = Objects.requireNonNull(marksOfPage);
            PdfDictionary property = new PdfDictionary();
            property.put(PdfName.MCID, new PdfNumber(marks.size()));
            part.kids.add(kid(part, marks.size()));
            marks.add(part.reference);
            content.beginMarkedContentSequence(new PdfName(part.tag.word()), property, true);
            drawing.run();
            content.endMarkedContentSequence();
        }
    }

    private PdfObject kid(Part part, int number) {
        PdfIndirectReference page = writer.getCurrentPage();
        if (page.getNumber() == part.page.getNumber()) {
            return new PdfNumber(number);
        }
        PdfDictionary elsewhere = new PdfDictionary(PdfName.MCR);
        elsewhere.put(PdfName.PG, page);
        elsewhere.put(PdfName.MCID, new PdfNumber(number));
        return elsewhere;
    }

    private void write(Part part) {
        PdfDictionary element = new PdfDictionary(STRUCT_ELEM);
        element.put(PdfName.S, new PdfName(part.tag.word()));
        element.put(PARENT, part.parent);
        element.put(PdfName.PG, part.page);
        element.put(PdfName.K, part.kids.size() == 1 ? part.kids.getPdfObject(0) : part.kids);
        if (part.text != null) {
            element.put(ALT, new PdfString(part.text, PdfObject.TEXT_UNICODE));
        }
        try {
            var _ = writer.addToBody(element, part.reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfIndirectReference written(PdfObject object) {
        try {
            return writer.addToBody(object).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called when the last page is full. */
    void finish() throws IOException {
        endPage();
        endTable();
        Part document = open.pop();
        write(document);
        PdfArray numbers = new PdfArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(new PdfNumber(i));
            numbers.add(pages.get(i));
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NUMS, numbers);
        PdfDictionary structure = new PdfDictionary(PdfName.STRUCTTREEROOT);
        structure.put(PdfName.K, document.reference);
        structure.put(PARENT_TREE, written(tree));
        structure.put(NEXT_KEY, new PdfNumber(pages.size()));
        var _ = writer.addToBody(structure, root);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.MARKINFO, marked);
        writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
    }
}
