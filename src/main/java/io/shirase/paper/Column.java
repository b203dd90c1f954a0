package io.shirase.paper;

/**
 * A column of a table.
 *
 * @param width in points
 * @param figures whether it holds amounts, which stand at the right edge
 */
public record Column(String title, float width, boolean figures) {

    public static Column text(String title, float width) {
        return new Column(title, width, false);
    }

    public static Column figures(String title, float width) {
        return new Column(title, width, true);
    }
}
