package io.shirase.paper;

/**
 * How text looks.
 *
 * @param size of the type, in points
 * @param leading from line to line, in points
 */
public record Style(Typeface face, float size, float leading, Ink ink) {

    public static Style of(Typeface face, float size) {
        return new Style(face, size, Math.round(size * 1.6f * 2) / 2f, Ink.BLACK);
    }

    public Style in(Ink ink) {
        return new Style(face, size, leading, ink);
    }

    public Style leading(float leading) {
        return new Style(face, size, leading, ink);
    }

    /** Width in points of one line of text. */
    public float width(String text) {
        return face.width(face.printable(text), size);
    }

    /** From the top of a line of this style to its base line, in points: the type stands in the middle of the leading. */
    float ascent() {
        return (leading - size) / 2 + size * 0.88f;
    }
}
