package io.shirase.evidence.reading;

import io.shirase.evidence.Reading.Why;
import io.shirase.evidence.ReadingBudget;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Writes the pages of a PDF anew: what a reader shows of them, and nothing else. */
final class PdfPages {

    private final ReadingBudget budget;

    PdfPages(ReadingBudget budget) {
        this.budget = budget;
    }

    /**
     * @return how many pages were written, at least 1
     * @throws IOException if no reader could make pages of the file
     */
    int read(Path file, Path into) throws IOException, Refusal {
        try (RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(file);
                PDDocument document = Loader.loadPDF(in, "")) {
            // A password that only keeps from changing asks nobody who reads.
            document.setAllSecurityToBeRemoved(true);
            List<PDPage> pages = pages(document);
            ShownForms forms = ShownForms.of(document);
            CleanObjects objects = new CleanObjects(budget);
            COSArray kids = new COSArray();
            COSDictionary tree = new COSDictionary();
            for (PDPage page : pages) {
                kids.add(flattened(document, page, forms, objects, tree));
            }
            tree.setItem(COSName.TYPE, COSName.PAGES);
            tree.setItem(COSName.KIDS, kids);
            tree.setItem(COSName.COUNT, COSInteger.get(kids.size()));
            COSDictionary catalog = new COSDictionary();
            catalog.setItem(COSName.TYPE, COSName.CATALOG);
            catalog.setItem(COSName.PAGES, tree);
            COSDictionary trailer = new COSDictionary();
            trailer.setItem(COSName.ROOT, catalog);
            document.getDocument().setTrailer(trailer);
            document.setVersion(1.7f);
            try (OutputStream out = new Bounded(Files.newOutputStream(into), budget.unpacked())) {
                document.save(out, CompressParameters.NO_COMPRESSION);
            }
            return kids.size();
        } catch (InvalidPasswordException e) {
            throw new Refusal(Why.ENCRYPTED);
        } catch (Bounded.Full e) {
            throw new Refusal(Why.TOO_LARGE);
        }
    }

    private List<PDPage> pages(PDDocument document) throws IOException, Refusal {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == budget.pages()) {
                throw new Refusal(Why.TOO_MANY_PAGES);
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw new IOException("The PDF has no page");
        }
        return pages;
    }

    /** A page that needs nothing from the tree that it came from, with everything shown on it in its one content. */
    private COSDictionary flattened(
            PDDocument document, PDPage page, ShownForms forms, CleanObjects objects, COSDictionary tree)
            throws IOException, Refusal {
        PDStream content = objects.content(document, page);
        PDPage made = new PDPage();
        COSDictionary dictionary = made.getCOSObject();
        dictionary.setItem(COSName.PARENT, tree);
        made.setMediaBox(page.getMediaBox());
        made.setCropBox(page.getCropBox());
        made.setRotation(page.getRotation());
        dictionary.setFloat(COSName.USER_UNIT, page.getUserUnit());
        made.setResources(own(page.getResources()));
        made.setContents(content);
        COSBase group = page.getCOSObject().getDictionaryObject(COSName.GROUP);
        if (group instanceof COSDictionary) {
            dictionary.setItem(COSName.GROUP, group);
        }
        forms.draw(document, page, made);
        objects.clean(dictionary);
        return dictionary;
    }

    /** A copy to which forms can be added, since pages share theirs. */
    private static PDResources own(@Nullable PDResources shared) {
        COSDictionary copy = shared == null ? new COSDictionary() : new COSDictionary(shared.getCOSObject());
        if (copy.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary forms) {
            copy.setItem(COSName.XOBJECT, new COSDictionary(forms));
        }
        return new PDResources(copy);
    }
}
