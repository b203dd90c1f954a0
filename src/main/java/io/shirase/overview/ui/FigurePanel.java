package io.shirase.overview.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.overview.FigureTable;
import io.shirase.overview.FigureTable.Heading;
import io.shirase.overview.FigureTable.Kind;
import io.shirase.overview.FigureTable.Row;
import io.shirase.part.Links;
import io.shirase.part.Rows;
import org.jspecify.annotations.Nullable;

/** One table of figures: what it measures, drawn, as a table, and as files. */
final class FigurePanel extends Section {

    /** A table with more rows is opened by who wants it. */
    private static final int AT_ONCE = 12;

    private final FigureTable table;

    /**
     * @param query of the files' addresses, with its question mark; or empty
     * @param more what else there is to say; empty for nothing
     */
    FigurePanel(FigureTable table, String query, String more) {
        this.table = table;
        addClassNames("panel", "figures");
        add(new H2(table.title()));
        Paragraph measured = new Paragraph(table.measured());
        measured.addClassName("figures-measured");
        add(measured);
        if (table.rows().isEmpty()) {
            add(new Paragraph(more.isEmpty() ? words().of("overview.none") : more));
            return;
        }
        if (table.drawing() != null) {
            add(new Chart(table, table.drawing(), words().locale().getLanguage()));
        }
        add(table.rows().size() > AT_ONCE ? folded() : rows());
        if (!more.isEmpty()) {
            add(new Paragraph(more));
        }
        Div files = new Div(file("csv", query), file("xlsx", query));
        files.addClassName("figures-files");
        add(files);
    }

    private Component folded() {
        NativeDetails details = new NativeDetails(
                words().of(
                                "overview.table",
                                words().formats().number(table.rows().size())),
                rows());
        details.addClassName("more");
        return details;
    }

    /** In a frame of its own, which scrolls where letters are large. */
    private Div rows() {
        Rows<Row> rows = new Rows<>(table.title());
        for (int i = 0; i < table.headings().size(); i++) {
            int column = i;
            Heading heading = table.headings().get(column);
            if (heading.kind() != Kind.TEXT) {
                rows.number(heading.text(), row -> figure(row.cells().get(column), heading.kind()));
            } else if (column == 0) {
                rows.component(heading.text(), FigurePanel::name);
            } else {
                rows.text(heading.text(), row -> Figure.text(row.cells().get(column), Kind.TEXT));
            }
        }
        Div frame = new Div(rows.show(table.rows()));
        frame.addClassName("figures-table");
        frame.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", table.title())
                .setAttribute("tabindex", "0");
        return frame;
    }

    private static Component name(Row row) {
        String name = Figure.text(row.cells().getFirst(), Kind.TEXT);
        return row.link() == null ? new Span(name) : Links.to(row.link(), name);
    }

    private static Span figure(@Nullable Object cell, Kind kind) {
        Span figure = new Span(Figure.text(cell, kind));
        if (cell == null) {
            figure.addClassName("unknown");
        }
        return figure;
    }

    private Anchor file(String kind, String query) {
        Anchor file =
                Links.download("files/overview/" + table.code() + "." + kind + query, words().of("overview." + kind));
        file.setAriaLabel(words().of("overview." + kind + ".label", table.title()));
        return file;
    }
}
