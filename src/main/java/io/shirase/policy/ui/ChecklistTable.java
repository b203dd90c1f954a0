package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.product.Product;
import java.util.List;
import java.util.Locale;

/** The exclusions that a person must look at, because no fact of a claim file decides them. */
final class ChecklistTable {

    private ChecklistTable() {}

    static ReadingTable of(Product product, Locale locale) {
        ReadingTable table = new ReadingTable(
                words().of("product.checklist"),
                List.of(
                        words().of("product.column.code"),
                        words().of("product.column.applies"),
                        words().of("product.column.summary")));
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
