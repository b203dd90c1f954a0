package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A table of some tens of rows: a real table where there is room, and one card a row on a phone, each value under its
 * column's name. For hundreds of rows take a Grid.
 */
public final class Rows<T> extends Div {

    private record Column<T>(String header, String className, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final String caption;

    /** @param caption what the table lists, for screen readers */
    public Rows(String caption) {
        this.caption = caption;
        addClassName("rows");
    }

    public Rows<T> text(String header, Function<T, String> text) {
        columns.add(new Column<>(header, "words", row -> new Span(text.apply(row))));
        return this;
    }

    /** A column of amounts or numbers, at the end of its cell. */
    public Rows<T> number(String header, Function<T, Component> number) {
        columns.add(new Column<>(header, "number", number));
        return this;
    }

    /** A column of whatever needs the whole width of a phone, below its heading. */
    public Rows<T> component(String header, Function<T, Component> component) {
        columns.add(new Column<>(header, "block", component));
        return this;
    }

    /** Replaces the rows. */
    public Rows<T> show(Collection<T> rows) {
        removeAll();
        HtmlContainer body = element("tbody", "rowgroup");
        rows.forEach(row -> body.add(line(row)));
        HtmlContainer head = element("thead", "rowgroup");
        head.add(header());
        HtmlContainer table = element("table", "table");
        table.add(new HtmlContainer("caption", Parts.span("visually-hidden", caption)), head, body);
        add(table);
        return this;
    }

    private HtmlContainer header() {
        HtmlContainer header = element("tr", "row");
        columns.forEach(column -> {
            HtmlContainer cell = element("th", "columnheader");
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(column.className());
            cell.setText(column.header());
            header.add(cell);
        });
        return header;
    }

    private HtmlContainer line(T row) {
        HtmlContainer line = element("tr", "row");
        columns.forEach(column -> {
            HtmlContainer cell = element("td", "cell");
            cell.addClassName(column.className());
            cell.getElement().setAttribute("data-label", column.header());
            cell.add(column.cell().apply(row));
            line.add(cell);
        });
        return line;
    }

    /** The roles are said, because a table that is laid out as cards would lose them. */
    private static HtmlContainer element(String tag, String role) {
        HtmlContainer element = new HtmlContainer(tag);
        element.getElement().setAttribute("role", role);
        return element;
    }
}
