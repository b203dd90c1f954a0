package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.Titles;
import io.shirase.part.Workbench;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The products that the portal reads, each with its latest edition. */
@Route("admin/products")
@RolesAllowed({"ADMIN", "HANDLER", "SUPERVISOR"})
class ProductsView extends Composite<Workbench> implements HasDynamicTitle {

    ProductsView(ProductCatalog products, SignedIn signedIn) {
        Locale locale = words().formats().locale();
        Rows<Product> rows = new Rows<Product>(words().of("product.title"))
                .component(words().of("product.name"), product -> open(product, locale))
                .text(
                        words().of("product.insurer"),
                        product -> product.insurer().in(locale))
                .text(words().of("product.edition"), ProductsView::edition)
                .number(
                        words().of("product.items"),
                        product -> number(product.items().size()))
                .number(
                        words().of("product.ambiguous"),
                        product -> number(ProductClauses.ambiguous(product).size()))
                .show(products.products());
        getContent()
                .head(new PageHeader(words().of("product.title"))
                        .lead(words().of("product.lead"))
                        .action(editions(signedIn.person().role())))
                .left(new Panel(rows));
    }

    /** Handlers read products; new editions are others' business. */
    private static Component[] editions(Role role) {
        return role == Role.HANDLER
                ? new Component[0]
                : new Component[] {Links.secondary("admin/products/editions", words().of("edition.link"))};
    }

    private static Anchor open(Product product, Locale locale) {
        return Links.to("admin/products/" + product.code(), product.name().in(locale));
    }

    private static String edition(Product product) {
        return words().of("product.edition.from", words().formats().date(product.validFrom()));
    }

    private static Span number(int count) {
        return new Span(words().formats().number(count));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("product.title"));
    }
}
