package io.shirase.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A table that runs over as many pages as it takes: its heading returns on each page, a row stays on one page unless it
 * is taller than a third of it, and no more than one row is ever held.
 */
public final class Table {

    private static final float GUTTER = 8;
    private static final float PADDING = 4;
    private static final float TALLEST_UNBROKEN = (Sheet.BOTTOM - Sheet.TOP) / 3;

    private final Flow flow;
    private final List<Column> columns;
    private final Style text;
    private final Style sum;
    private final Style remark;
    private final Style heading;
    private boolean begun;
    private int begunOn;

    public Table(Flow flow, Typefaces faces, List<Column> columns) {
        this.flow = flow;
        this.columns = List.copyOf(columns);
        text = Style.of(faces.regular(), 8.5f).leading(12.5f);
        sum = Style.of(faces.bold(), 8.5f).leading(12.5f);
        remark = Style.of(faces.regular(), 8.5f).leading(12).in(Ink.GREY);
        heading = Style.of(faces.bold(), 8.5f).leading(12).in(Ink.GREY);
    }

    /** A row of fields, one for each column, with a thin rule below. */
    public void row(List<Cell> cells) {
        draw(wrap(cells, text), Ink.HAIRLINE);
    }

    public void row(Cell... cells) {
        row(List.of(cells));
    }

    /** A title over the rows that follow; it stays with the first of them. */
    public void group(String title) {
        ensure(PADDING * 2 + sum.leading() + 30);
        List<String> lines = LineBreaker.lines(title, sum, Sheet.MEASURE - GUTTER);
        float top = flow.take(lines.size() * sum.leading() + PADDING * 2 + 2);
        flow.book()
                .tags()
                .row(
                        this,
                        () -> flow.book().tags().within(Tag.TH, () -> {
                            float y = top;
                            for (String line : lines) {
                                flow.canvas().text(line, Sheet.LEFT, y + PADDING + 2, sum.in(Ink.INDIGO));
                                y += sum.leading();
                            }
                        }));
        rule(Ink.HAIRLINE, 0.5f);
    }

    /** A row of sums, bold on a tinted ground. */
    public void sum(List<Cell> cells) {
        List<List<Placed>> wrapped = wrap(cells, sum);
        float height = height(wrapped);
        ensure(height);
        flow.canvas().fill(Sheet.LEFT - 4, flow.y(), Sheet.MEASURE + 8, height, Ink.MIST);
        draw(wrapped, Ink.GREY);
    }

    private record Placed(String line, Style style) {}

    private List<List<Placed>> wrap(List<Cell> cells, Style style) {
        List<List<Placed>> wrapped = new ArrayList<>(cells.size());
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = cells.get(i);
            float width = columns.get(i).width() - GUTTER;
            List<Placed> lines = new ArrayList<>();
            add(lines, cell.text(), style.in(cell.ink()), width);
            add(lines, cell.remark(), remark, width);
            wrapped.add(lines);
        }
        return wrapped;
    }

    private static void add(List<Placed> lines, String text, Style style, float width) {
        if (!text.isEmpty()) {
            LineBreaker.lines(text, style, width).forEach(line -> lines.add(new Placed(line, style)));
        }
    }

    private static float height(List<List<Placed>> cells) {
        double tallest = cells.stream()
                .mapToDouble(lines ->
                        lines.stream().mapToDouble(l -> l.style().leading()).sum())
                .max()
                .orElse(0);
        return (float) tallest + PADDING * 2;
    }

    private void draw(List<List<Placed>> cells, Ink ruleInk) {
        float height = height(cells);
        if (height <= TALLEST_UNBROKEN) {
            ensure(height);
            drawLines(cells, height);
        } else {
            drawInPieces(cells);
        }
        rule(ruleInk, 0.5f);
    }

    private void drawLines(List<List<Placed>> cells, float height) {
        drawLines(cells, height, Tag.TD);
    }

    private void drawLines(List<List<Placed>> cells, float height, Tag tag) {
        float top = flow.take(height) + PADDING;
        flow.book().tags().row(this, () -> {
            float x = Sheet.LEFT;
            for (int i = 0; i < columns.size(); i++) {
                float left = x;
                Column column = columns.get(i);
                List<Placed> lines = cells.get(i);
                flow.book().tags().within(tag, () -> drawField(lines, left, top, column));
                x += column.width();
            }
        });
    }

    private void drawField(List<Placed> lines, float x, float top, Column column) {
        float y = top;
        for (Placed placed : lines) {
            drawField(placed.line(), placed.style(), x, y, column);
            y += placed.style().leading();
        }
    }

    private void drawInPieces(List<List<Placed>> cells) {
        int[] drawn = new int[cells.size()];
        boolean more = true;
        while (more) {
            ensure(PADDING * 2 + text.leading() * 2);
            float room = flow.left() - PADDING * 2;
            List<List<Placed>> piece = new ArrayList<>();
            more = false;
            for (int i = 0; i < cells.size(); i++) {
                List<Placed> lines = cells.get(i);
                List<Placed> fitting = new ArrayList<>();
                float height = 0;
                while (drawn[i] < lines.size()
                        && height + lines.get(drawn[i]).style().leading() <= room) {
                    Placed next = lines.get(drawn[i]++);
                    height += next.style().leading();
                    fitting.add(next);
                }
                piece.add(fitting);
                more |= drawn[i] < lines.size();
            }
            drawLines(piece, height(piece));
        }
    }

    private void drawField(String line, Style style, float x, float y, Column column) {
        if (column.figures()) {
            flow.canvas().textRight(line, x + column.width() - GUTTER, y, style);
        } else {
            flow.canvas().text(line, x, y, style);
        }
    }

    /** The heading stands over the first row of each page, and never alone. */
    private void ensure(float height) {
        if (!begun) {
            begun = true;
            flow.need(height(titles()) + height);
            begunOn = flow.book().page();
            heading();
        } else if (flow.left() < height) {
            flow.newPage();
            heading();
        }
    }

    private List<List<Placed>> titles() {
        List<List<Placed>> titles = new ArrayList<>();
        for (Column column : columns) {
            List<Placed> lines = new ArrayList<>();
            add(lines, column.title(), heading, column.width() - GUTTER);
            titles.add(lines);
        }
        return titles;
    }

    private void heading() {
        List<List<Placed>> titles = titles();
        float height = height(titles);
        flow.canvas().fill(Sheet.LEFT - 4, flow.y(), Sheet.MEASURE + 8, height, Ink.MIST);
        if (flow.book().page() == begunOn) {
            drawLines(titles, height, Tag.TH);
        } else {
            // Said once; on the pages that follow it is there for the eye.
            flow.book().tags().aside(() -> drawLines(titles, height, Tag.TH));
        }
        rule(Ink.INDIGO, 0.8f);
    }

    private void rule(Ink ink, float thickness) {
        flow.canvas().rule(Sheet.LEFT - 4, flow.y(), Sheet.RIGHT + 4, flow.y(), thickness, ink);
    }
}
