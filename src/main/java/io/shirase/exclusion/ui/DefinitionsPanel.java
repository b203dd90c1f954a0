package io.shirase.exclusion.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.part.Panel;
import io.shirase.product.Product;
import java.util.List;
import java.util.Locale;

/** What the product's words mean: in short, and folded away in the source's own words. */
final class DefinitionsPanel {

    private DefinitionsPanel() {}

    static Component of(List<Product.Definition> definitions) {
        if (definitions.isEmpty()) {
            return new Div();
        }
        Panel panel = new Panel(words().of("exclusion.definitions"));
        Locale locale = words().formats().locale();
        for (Product.Definition definition : definitions) {
            panel.add(
                    new H3(definition.term().in(locale)),
                    new Paragraph(definition.summary().in(locale)));
            if (definition.quote() != null) {
                Paragraph quote = new Paragraph("「" + definition.quote() + "」");
                quote.addClassName("clause");
                quote.getElement().setAttribute("lang", "ja");
                NativeDetails details = new NativeDetails(words().of("exclusion.definition.quote"), quote);
                details.addClassName("more");
                panel.add(details);
            }
        }
        return panel;
    }
}
