package io.shirase.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in words of one language: what is shown as a table, drawn, and kept as a file are the same cells.
 *
 * @param code in addresses and names of files
 * @param measured what the figures are, in a sentence or two
 * @param drawing null where there is nothing to compare
 */
public record FigureTable(
        String code,
        String title,
        String measured,
        List<Heading> headings,
        List<Row> rows,
        @Nullable Drawing drawing) {

    public FigureTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        COUNT,
        /** Whole yen. */
        YEN,
        /** Days, to a tenth. */
        DAYS,
        /** Whole hundredths. */
        PERCENT
    }

    public record Heading(String text, Kind kind) {}

    /**
     * @param cells a text, or a number as its column says; null for what is not known
     * @param link a screen about it; null for none
     */
    public record Row(
            List<@Nullable Object> cells, @Nullable String link) {}

    /**
     * Bars.
     *
     * @param columns which are drawn
     * @param names the columns that a bar is called by
     */
    public record Drawing(List<Integer> columns, Shape shape, List<Integer> names) {

        /** Called by the first column. */
        public Drawing(List<Integer> columns, Shape shape) {
            this(columns, shape, List.of(0));
        }
    }

    public enum Shape {
        /** One below the other: names have room. */
        SIDE_BY_SIDE,
        /** What adds up to a whole in one bar. */
        STACKED,
        /** Upright, from left to right as time goes. */
        IN_TIME,
        IN_TIME_STACKED
    }
}
