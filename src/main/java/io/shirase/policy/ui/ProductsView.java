package io.shirase.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.shell.part.Links;
import io.shirase.shell.part.PageHeader;
import io.shirase.shell.part.Panel;
import io.shirase.shell.part.Rows;
import io.shirase.shell.part.Titles;
import io.shirase.shell.part.Words;
import io.shirase.shell.part.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The products that the portal reads, each with its latest edition. */
@Route("admin/products")
@RolesAllowed({"ADMIN", "HANDLER", "SUPERVISOR"})
class ProductsView extends Composite<Workbench> implements HasDynamicTitle {

    ProductsView(ProductCatalog products) {
        Locale locale = Words.formats().locale();
        Rows<Product> rows = new Rows<Product>(Words.of("product.title"))
                .component(Words.of("product.name"), product -> open(product, locale))
                .text(Words.of("product.insurer"), product -> product.insurer().in(locale))
                .text(Words.of("product.edition"), ProductsView::edition)
                .number(
                        Words.of("product.items"),
                        product -> number(product.items().size()))
                .number(
                        Words.of("product.ambiguous"),
                        product -> number(ProductClauses.ambiguous(product).size()))
                .show(products.products());
        getContent()
                .head(new PageHeader(Words.of("product.title")).lead(Words.of("product.lead")))
                .left(new Panel(rows));
    }

    private static Anchor open(Product product, Locale locale) {
        return Links.to("admin/products/" + product.code(), product.name().in(locale));
    }

    private static String edition(Product product) {
        return Words.of("product.edition.from", Words.formats().date(product.validFrom()));
    }

    private static Span number(int count) {
        return new Span(Words.formats().number(count));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(Words.of("product.title"));
    }
}
