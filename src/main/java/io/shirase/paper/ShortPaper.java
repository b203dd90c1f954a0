package io.shirase.paper;

import java.io.IOException;
import java.io.OutputStream;

/** A paper of a page or a few: set without writing first, to learn how many pages it takes, and then for real. */
public final class ShortPaper {

    /** What stands on the paper. */
    @FunctionalInterface
    public interface Text {

        /** @param namesLetters whether a letter stands by its number, because no font has it, so that the paper has to say so */
        void set(Flow flow, boolean namesLetters);
    }

    /** What every page carries besides. */
    @FunctionalInterface
    public interface Dress {
        void on(Canvas canvas, int page, int pages);
    }

    private final Text text;
    private final Dress dress;
    private final boolean namesLetters;
    private final int pages;

    public ShortPaper(Text text, Dress dress) {
        this.text = text;
        this.dress = dress;
        namesLetters = counted(text, dress, false).namesLetters();
        pages = counted(text, dress, namesLetters).page();
    }

    private static CountingBook counted(Text text, Dress dress, boolean namesLetters) {
        CountingBook book = Book.counting();
        text.set(new Flow(book, (canvas, page) -> dress.on(canvas, page, 0)), namesLetters);
        return book;
    }

    public int pages() {
        return pages;
    }

    /** @param out stays open */
    public void write(Imprint imprint, OutputStream out) throws IOException {
        try (PdfBook book = new PdfBook(out, imprint)) {
            text.set(new Flow(book, (canvas, page) -> dress.on(canvas, page, pages)), namesLetters);
        }
    }
}
