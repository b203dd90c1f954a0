package io.shirase.evidence.reading;

import io.shirase.evidence.Reading.Why;
import io.shirase.evidence.ReadingBudget;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Walks through everything that a page needs: counts what it unpacks to, and drops what does not belong to its look. */
final class CleanObjects {

    private static final int MOST_OBJECTS = 1_000_000;

    /** What acts, leads elsewhere or describes; nothing of it is seen on a page. */
    private static final Set<COSName> UNSEEN = names(
            "A",
            "AA",
            "AF",
            "Alternates",
            "Annots",
            "B",
            "Dest",
            "JS",
            "Metadata",
            "OPI",
            "PZ",
            "PieceInfo",
            "Ref",
            "StructParent",
            "StructParents",
            "Thumb");

    /** Coded pictures: they stay as they are, and whoever shows them needs their dots only. */
    private static final Set<COSName> PICTURE_CODES =
            names("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private final ReadingBudget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long unpacked;

    CleanObjects(ReadingBudget budget) {
        this.budget = budget;
    }

    private static Set<COSName> names(String... names) {
        Set<COSName> set = new java.util.HashSet<>();
        for (String name : names) {
            set.add(COSName.getPDFName(name));
        }
        return set;
    }

    /** The content of a page in one stream, packed by us. */
    PDStream content(PDDocument document, PDPage page) throws IOException, Refusal {
        PDStream stream = new PDStream(document);
        try (InputStream in = page.getContents();
                OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            if (in != null) {
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    count(read);
                    out.write(buffer, 0, read);
                }
            }
        }
        seen.add(stream.getCOSObject());
        return stream;
    }

    private void count(long bytes) throws Refusal {
        unpacked += bytes;
        if (unpacked > budget.unpacked()) {
            throw new Refusal(Why.TOO_LARGE);
        }
    }

    /** @throws Refusal if what hangs on this object is more than the budget allows */
    void clean(COSDictionary page) throws IOException, Refusal {
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(page);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new Refusal(Why.TOO_LARGE);
            }
            if (object instanceof COSArray array) {
                array.forEach(waiting::push);
            } else if (object instanceof COSDictionary dictionary) {
                clean(dictionary, waiting);
            }
        }
    }

    private void clean(COSDictionary dictionary, Deque<COSBase> waiting) throws IOException, Refusal {
        UNSEEN.forEach(dictionary::removeItem);
        if (dictionary instanceof COSStream stream) {
            measure(stream);
        }
        for (COSName key : dictionary.keySet()) {
            if (!key.equals(COSName.PARENT) && !key.equals(COSName.P)) {
                waiting.push(dictionary.getItem(key));
            }
        }
    }

    private void measure(COSStream stream) throws IOException, Refusal {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
            if (pixels < 0 || pixels > budget.pixels()) {
                throw new Refusal(Why.TOO_LARGE);
            }
            if (isCoded(stream)) {
                return;
            }
        }
        // A form over forms is drawn again and again; that costs time, which is bounded elsewhere, not room.
        count(unpacked(stream));
    }

    private static boolean isCoded(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            return array.size() > 0 && PICTURE_CODES.contains(array.getObject(array.size() - 1));
        }
        return filters instanceof COSName name && PICTURE_CODES.contains(name);
    }

    private static long unpacked(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
