package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.directory.Support;
import io.shirase.directory.Vendor;
import io.shirase.directory.Vendors;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.KeepsTyped;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where administrators keep the vendors that help after an incident. */
@Route("admin/vendors")
@RolesAllowed("ADMIN")
class VendorsView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Vendors vendors;
    private final Support support;
    private final ProductCatalog products;

    VendorsView(Vendors vendors, Support support, ProductCatalog products) {
        this.vendors = vendors;
        this.support = support;
        this.products = products;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Button add = Buttons.primary(words().of("directory.vendors.new"), () -> {});
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("directory.vendors.title"))
                        .lead(words().of("directory.vendors.lead"))
                        .action(add));
        Div cards = new Div();
        cards.addClassName("cards");
        List<Vendor> all = vendors.all();
        if (all.isEmpty()) {
            cards.add(new EmptyState(words().of("directory.vendors.none"), words().of("directory.vendors.none.text")));
        }
        all.forEach(vendor -> cards.add(card(vendor)));
        add.addClickListener(event -> {
            add.setEnabled(false);
            cards.addComponentAsFirst(form(fresh(), vendors::add));
        });
        getContent().add(cards);
    }

    private static Vendor fresh() {
        return new Vendor(UUID.randomUUID(), "", Set.of(), Set.of(), true, "", "", "", "", 0);
    }

    private VendorForm form(Vendor vendor, java.util.function.Consumer<Vendor> keep) {
        VendorForm form = new VendorForm(vendor, support, names(), keep, this::show);
        form.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        return form;
    }

    private Div card(Vendor vendor) {
        Div card = DirectoryWords.vendor(vendor);
        card.addClassName("panel");
        card.addComponentAtIndex(
                1,
                line(vendor.functions().stream()
                        .map(code -> DirectoryWords.function(support, code))
                        .collect(Collectors.joining(words().of("duty.and")))));
        card.addComponentAtIndex(
                2,
                line(
                        vendor.products().isEmpty()
                                ? words().of("directory.vendors.products.all")
                                : names().stream()
                                        .filter(product -> vendor.products().contains(product.code()))
                                        .map(product -> words().of(product.name()))
                                        .collect(Collectors.joining(words().of("duty.and")))));
        card.add(new Actions(
                Buttons.secondary(
                        words().of("directory.vendors.edit"), () -> replace(card, form(vendor, vendors::change))),
                Buttons.quiet(
                        words().of("directory.vendors.remove"),
                        () -> AskBeforeLoss.open("directory.vendors.remove", () -> {
                            vendors.remove(vendor.id());
                            show();
                        }))));
        return card;
    }

    private static void replace(Div card, VendorForm form) {
        card.getParent()
                .map(com.vaadin.flow.component.HasComponents.class::cast)
                .ifPresent(around -> around.replace(card, form));
    }

    /** Each product once, by its newest edition. */
    private List<Product> names() {
        return products.codes().stream()
                .flatMap(code -> products.find(code).stream())
                .toList();
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(new Span(text));
        line.addClassName("card-line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("directory.vendors.title"));
    }
}
