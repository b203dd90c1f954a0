package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Workbench;
import io.shirase.product.Clause;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A product as a person reads it: every rule with its own words, where they are from, and how sure they are. */
@Route("admin/products/:product")
@RolesAllowed({"ADMIN", "HANDLER", "SUPERVISOR"})
class ProductView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProductCatalog products;
    private final Locale locale = words().formats().locale();
    private final Div sections = new Div();
    private final UnorderedList contents = new UnorderedList();
    private String title = "";
    private String address = "";

    ProductView(ProductCatalog products) {
        this.products = products;
        sections.addClassName("product-sections");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("product").orElse("");
        Optional<LocalDate> edition = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("edition")
                .flatMap(ProductView::day);
        Product product = edition.map(day -> products.find(code, day))
                .orElseGet(() -> products.find(code))
                .orElseThrow(NotFoundException::new);
        title = product.name().in(locale);
        address = event.getLocation().getPathWithQueryParameters();
        show(product);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void show(Product product) {
        PageHeader header = new PageHeader(title)
                .back("admin/products", words().of("product.title"))
                .status(
                        new Span(product.insurer().in(locale)),
                        new Span(words().of(
                                        "product.edition.from",
                                        words().formats().date(product.validFrom()))));
        getContent().head(header);
        sections.removeAll();
        contents.removeAll();
        editions(product);
        rules("product.changed", product.changed(), text -> new Paragraph(text.in(locale)));
        section("product.ambiguous", ambiguous(product));
        section("product.items", ItemTable.of(product, locale));
        rules(
                "product.limits",
                product.limits(),
                limit -> new RuleBlock(limit.name().in(locale), limit.clause()));
        rules(
                "product.windows",
                product.windows(),
                window -> new RuleBlock(window.name().in(locale), window.clause()));
        rules(
                "product.notices",
                product.notices(),
                notice -> new RuleBlock(notice.name().in(locale), notice.clause()));
        rules(
                "product.terms",
                product.terms(),
                term -> new RuleBlock(words().of("product.term." + term.term().key()), term.clause()));
        rules(
                "product.riders",
                product.riders(),
                rider -> new RuleBlock(rider.name().in(locale), rider.clause())
                        .note(rider.effect().in(locale)));
        rules(
                "product.plans",
                product.plans(),
                plan -> new RuleBlock(plan.name().in(locale), plan.clause()));
        section("product.conditions", conditions(product));
        section("product.checklist", ChecklistTable.of(product, locale));
        rules("product.definitions", product.definitions(), definition -> definition(definition, locale));
        rules(
                "product.documents",
                product.documents(),
                document -> new Paragraph(
                        document.name().in(locale) + " — " + document.about().in(locale)));
        Nav nav = new Nav(contents);
        nav.setAriaLabel(words().of("product.contents"));
        Div page = new Div(nav, sections);
        page.addClassName("beside");
        getContent().left(page);
    }

    private static Component definition(Product.Definition definition, Locale locale) {
        Div block = new Div(new Paragraph(words().of(
                        "product.definition",
                        definition.term().in(locale),
                        definition.summary().in(locale))));
        if (definition.quote() != null) {
            block.add(Quotes.of(definition.quote()));
        }
        return block;
    }

    private void editions(Product shown) {
        List<Product> editions = products.editions(shown.code());
        if (editions.size() > 1) {
            rules(
                    "product.editions",
                    editions,
                    edition -> Links.to(
                            "admin/products/" + shown.code() + "?edition=" + edition.validFrom(),
                            words().of("product.edition.from", words().formats().date(edition.validFrom()))));
        }
    }

    private static Component[] ambiguous(Product product) {
        Collection<Clause> open = ProductClauses.ambiguous(product);
        return open.isEmpty()
                ? new Component[] {new Paragraph(words().of("product.ambiguous.none"))}
                : open.stream().map(clause -> new RuleBlock("", clause)).toArray(Component[]::new);
    }

    private static Component[] conditions(Product product) {
        return ProductClauses.conditions(product).stream()
                .map(clause -> new RuleBlock("", clause))
                .toArray(Component[]::new);
    }

    private <T> void rules(String heading, List<T> items, Function<T, Component> part) {
        if (!items.isEmpty()) {
            section(heading, items.stream().map(part).toArray(Component[]::new));
        }
    }

    /** A part of the page, with its line in the contents. */
    private void section(String heading, Component... content) {
        String id = heading.substring(heading.indexOf('.') + 1);
        Panel section = new Panel(words().of(heading), content);
        section.setId(id);
        sections.add(section);
        Anchor link = new Anchor(address + "#" + id, words().of(heading));
        link.getElement().setAttribute("router-ignore", true);
        contents.add(new ListItem(link));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
