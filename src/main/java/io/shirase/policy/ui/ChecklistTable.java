package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.Rows;
import io.shirase.product.Product;
import java.util.Locale;

/** The exclusions that a person must look at, because no fact of a claim file decides them. */
final class ChecklistTable {

    private ChecklistTable() {}

    static Rows<Product.Exclusion> of(Product product, Locale locale) {
        Rows<Product.Exclusion> table = new Rows<Product.Exclusion>(words().of("product.checklist"))
                .text(words().of("product.column.code"), Product.Exclusion::code)
                .component(
                        words().of("product.column.applies"),
                        exclusion -> new Span(exclusion.appliesTo().in(locale)))
                .component(words().of("product.column.summary"), exclusion -> summary(exclusion, locale))
                .show(product.checklist());
        table.addClassName("wording-rows");
        return table;
    }

    private static Div summary(Product.Exclusion exclusion, Locale locale) {
        Div summary = new Div(new Span(exclusion.summary().in(locale)));
        if (exclusion.quote() != null) {
            summary.add(Quotes.of(exclusion.quote()));
        }
        return summary;
    }
}
