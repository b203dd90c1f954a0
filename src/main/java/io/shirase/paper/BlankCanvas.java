package io.shirase.paper;

/** Takes everything and draws nothing: for counting pages before writing them. */
final class BlankCanvas implements Canvas {

    private final CountingBook book;

    BlankCanvas(CountingBook book) {
        this.book = book;
    }

    @Override
    public void text(String text, float x, float top, Style style) {
        book.saw(style.face().printable(text));
    }

    @Override
    public void textRight(String text, float right, float top, Style style) {
        text(text, right, top, style);
    }

    @Override
    public void textCentred(String text, float centre, float top, Style style) {
        text(text, centre, top, style);
    }

    @Override
    public void rule(float x1, float y1, float x2, float y2, float thickness, Ink ink) {}

    @Override
    public void fill(float x, float top, float width, float height, Ink ink) {}

    @Override
    public void frame(float x, float top, float width, float height, float thickness, Ink ink) {}

    @Override
    public void disc(float x, float y, float radius, Ink ink) {}

    @Override
    public void link(float x, float top, float width, float height, int page) {}

    @Override
    public void picture(Picture picture, float x, float top, float width, float height) {}
}
