package io.shirase.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableBody;
import com.vaadin.flow.component.html.TableRow;
import java.util.List;

/** A table to read. It scrolls sideways by itself where the screen is narrow. */
final class ReadingTable extends Div {

    private final TableBody body;

    ReadingTable(String label, List<String> columns) {
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        Table table = new Table();
        table.addHeaderRow().addColumnHeaderCells(columns);
        body = table.getBody();
        add(table);
    }

    /** The first cell names the row. */
    void row(Component name, Component... cells) {
        TableRow row = body.addRow();
        row.addRowHeaderCell(name);
        for (Component cell : cells) {
            row.addDataCell(cell);
        }
    }

    static Span text(String text) {
        return new Span(text);
    }
}
