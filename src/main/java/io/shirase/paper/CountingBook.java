package io.shirase.paper;

/** A book that only counts its pages. */
public final class CountingBook implements Book {

    private int page;
    private boolean namesLetters;

    void saw(String text) {
        namesLetters = namesLetters || Typeface.namesLetters(text);
    }

    /** Whether a letter on the pages stands by its number in Unicode, ［U+0E01］, because no font has it. */
    public boolean namesLetters() {
        return namesLetters;
    }

    @Override
    public Canvas addPage() {
        page++;
        return new BlankCanvas(this);
    }

    @Override
    public int page() {
        return page;
    }

    @Override
    public void bookmark(String title, int level) {}

    @Override
    public Tags tags() {
        return Tags.NONE;
    }

    @Override
    public void attach(Attachment attachment) {}
}
