package io.shirase.paper;

final class CountingBook implements Book {

    private int page;

    @Override
    public Canvas addPage() {
        page++;
        return new BlankCanvas();
    }

    @Override
    public int page() {
        return page;
    }

    @Override
    public void bookmark(String title, int level) {}

    @Override
    public void release(PdfPages pages) {}
}
