package io.shirase.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.shell.part.DefinitionList;
import io.shirase.shell.part.Links;
import io.shirase.shell.part.PageHeader;
import io.shirase.shell.part.Panel;
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
        getContent().head(new PageHeader(Words.of("product.title")).lead(Words.of("product.lead")));
        products.products().forEach(product -> getContent().left(panel(product)));
    }

    private static Panel panel(Product product) {
        Locale locale = Words.formats().locale();
        Panel panel = new Panel(
                product.name().in(locale),
                new DefinitionList()
                        .add(Words.of("product.insurer"), product.insurer().in(locale))
                        .add(Words.of("product.edition"), Words.formats().date(product.validFrom()))
                        .add(
                                Words.of("product.items"),
                                Words.formats().number(product.items().size()))
                        .add(
                                Words.of("product.ambiguous"),
                                Words.formats()
                                        .number(ProductClauses.ambiguous(product)
                                                .size())));
        product.changed().forEach(change -> panel.add(new Paragraph(change.in(locale))));
        panel.add(Links.secondary("admin/products/" + product.code(), Words.of("product.open")));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(Words.of("product.title"));
    }
}
