package io.shirase.paper;

/**
 * What stands in a field of a table.
 *
 * @param text wraps within the column
 * @param remark smaller, below the text; may be empty
 * @param ink of the text
 */
public record Cell(String text, String remark, Ink ink) {

    public static final Cell EMPTY = of("");

    public static Cell of(String text) {
        return new Cell(text, "", Ink.BLACK);
    }

    public static Cell of(String text, String remark) {
        return new Cell(text, remark, Ink.BLACK);
    }

    public Cell in(Ink ink) {
        return new Cell(text, remark, ink);
    }
}
