package io.shirase.paper;

import java.io.IOException;

/**
 * The pages of a document, in order. A document is set twice: once on a {@link #counting} book, to learn where each part
 * begins, and then for real.
 */
public interface Book {

    /** A book that only counts its pages. */
    static CountingBook counting() {
        return new CountingBook();
    }

    /** Begins the next page, A4 upright. */
    Canvas addPage();

    /** Number of the page begun last; the first is 1, and 0 stands before it. */
    int page();

    /** Adds a bookmark to the current page; level 1 is a chapter, level 2 stands in the chapter before it. */
    void bookmark(String title, int level);

    /** What the parts of the document are. */
    Tags tags();

    /** Puts a file into the document, to go wherever it goes. */
    void attach(Attachment attachment) throws IOException;
}
