package io.shirase.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.product.Product;
import io.shirase.shell.part.Words;
import java.util.List;
import java.util.Locale;

/** The exclusions that a person must look at, because no fact of a claim file decides them. */
final class ChecklistTable {

    private ChecklistTable() {}

    static ReadingTable of(Product product, Locale locale) {
        ReadingTable table = new ReadingTable(
                Words.of("product.checklist"),
                List.of(
                        Words.of("product.column.code"),
                        Words.of("product.column.applies"),
                        Words.of("product.column.summary")));
        for (Product.Exclusion exclusion : product.checklist()) {
            Div summary = new Div(new Span(exclusion.summary().in(locale)));
            if (exclusion.quote() != null) {
                summary.add(Quotes.of(exclusion.quote()));
            }
            table.row(
                    ReadingTable.text(exclusion.code()),
                    ReadingTable.text(exclusion.appliesTo().in(locale)),
                    summary);
        }
        return table;
    }
}
