package io.shirase.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets text down the pages of a book, and begins the next page where one is full. */
public final class Flow {

    /** Draws what every page carries besides its text: running head and page number. */
    @FunctionalInterface
    public interface Dress {
        void on(Canvas canvas, int page);
    }

    private final Book book;
    private final Dress dress;
    private @Nullable Canvas canvas;
    private float y;

    public Flow(Book book, Dress dress) {
        this.book = book;
        this.dress = dress;
    }

    public Book book() {
        return book;
    }

    public Canvas canvas() {
        return canvas == null ? newPage() : canvas;
    }

    /** How far down the page the text has come, in points. */
    public float y() {
        return y;
    }

    public Canvas newPage() {
        Canvas next = book.addPage();
        canvas = next;
        y = Sheet.TOP;
        book.tags().aside(() -> dress.on(next, book.page()));
        return next;
    }

    /** Points left on the page. */
    public float left() {
        return canvas == null ? 0 : Sheet.BOTTOM - y;
    }

    /** Begins a new page unless this height is left on the current one. */
    public void need(float height) {
        if (left() < height) {
            newPage();
        }
    }

    /** Leaves white space, except at the top of a page. */
    public void space(float height) {
        if (y > Sheet.TOP) {
            y += height;
        }
    }

    /** Takes a strip of this height and returns its top; the caller draws in it. */
    public float take(float height) {
        need(height);
        float top = y;
        y += height;
        return top;
    }

    public void paragraph(String text, Style style) {
        paragraph(text, style, Sheet.LEFT, Sheet.MEASURE);
    }

    public void paragraph(String text, Style style, float x, float width) {
        // Before its part is open, so that the part begins on the page that its text does.
        need(style.leading());
        book.tags().within(Tag.P, () -> {
            for (String line : LineBreaker.lines(text, style, width)) {
                float top = take(style.leading());
                canvas().text(line, x, top, style);
            }
        });
    }

    /** The lines that a text takes within a width in points. */
    public static List<String> lines(String text, Style style, float width) {
        return LineBreaker.lines(text, style, width);
    }
}
