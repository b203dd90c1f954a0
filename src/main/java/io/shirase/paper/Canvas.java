package io.shirase.paper;

/** A page to draw on. Lengths are points, measured from the page's upper left corner. */
public interface Canvas {

    /** One line of text, the line's upper left corner at the given point. */
    void text(String text, float x, float top, Style style);

    /** One line of text that ends at {@code right}. */
    default void textRight(String text, float right, float top, Style style) {
        text(text, right - style.width(text), top, style);
    }

    default void textCentred(String text, float centre, float top, Style style) {
        text(text, centre - style.width(text) / 2, top, style);
    }

    /** A straight line of the given thickness. */
    void rule(float x1, float y1, float x2, float y2, float thickness, Ink ink);

    void fill(float x, float top, float width, float height, Ink ink);

    void frame(float x, float top, float width, float height, float thickness, Ink ink);

    void disc(float x, float y, float radius, Ink ink);

    /** Makes an area lead to the top of a page. */
    void link(float x, float top, float width, float height, int page);

    /** A receipt's image or page, scaled into the box without distortion, centred, against the top. */
    void picture(Picture picture, float x, float top, float width, float height);
}
