package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.assignment.Assignments;
import io.shirase.identity.Handlers;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.part.Buttons;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.Workbench;
import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import io.shirase.review.Desk;
import io.shirase.review.DeskFilter;
import io.shirase.review.QueueCounts;
import io.shirase.review.QueueOrder;
import io.shirase.review.QueueState;
import io.shirase.review.SavedViews;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The queue: what is due first at the top. The filters live in the address, so a link shows the same list. */
@Route("desk")
@RolesAllowed({"HANDLER", "SUPERVISOR"})
class DeskView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Desk desk;
    private final QueueGrid grid;
    private final Div states = new Div();
    private final TextField search = new TextField();
    private final ComboBox<Product> product = new ComboBox<>();
    private final Select<QueueOrder> order = new Select<>();
    private final EmptyState nothing = new EmptyState(words().of("desk.none.title"), words().of("desk.none.sentence"));
    private final Div said = new Div();
    private final EmptyState quiet = new EmptyState(words().of("desk.quiet.title"), words().of("desk.quiet.sentence"))
            .action(Links.secondary("incidents", words().of("shell.nav.incidents")));
    private final MoreFilters more;
    private final SavedViewsBar saved;
    private DeskFilter filter = DeskFilter.ALL;
    private boolean reading;

    DeskView(
            Desk desk,
            ProductCatalog products,
            Assignments assignments,
            Handlers handlers,
            SavedViews views,
            SignedIn signedIn,
            Clock clock) {
        this.desk = desk;
        grid = new QueueGrid(desk, clock, code -> name(products, code));
        states.addClassName("desk-states");
        states.getElement().setAttribute("role", "group").setAttribute("aria-label", words().of("desk.state"));
        search.setPlaceholder(words().of("desk.search"));
        search.setAriaLabel(words().of("desk.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> filtered());
        product.setItems(products.products());
        product.setItemLabelGenerator(item -> name(products, item.code()));
        product.setPlaceholder(words().of("desk.product"));
        product.setAriaLabel(words().of("desk.product"));
        product.setClearButtonVisible(true);
        product.addValueChangeListener(event -> filtered());
        nothing.action(Buttons.secondary(words().of("desk.none.all"), () -> open(DeskFilter.ALL)));
        order.setItems(QueueOrder.values());
        order.setItemLabelGenerator(way -> words().of(way.messageKey()));
        order.setAriaLabel(words().of("desk.order"));
        order.addValueChangeListener(event -> filtered());
        Div filters = new Div(states, search, product, order);
        filters.addClassName("desk-filters");
        PageHeader header = new PageHeader(words().of("desk.title")).lead(words().of("desk.lead"));
        if (signedIn.person().role() == Role.SUPERVISOR) {
            header.action(Buttons.secondary(words().of("desk.in-turn"), () -> giveInTurn(assignments)));
        }
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        more = new MoreFilters(handlers.all(), signedIn.person().id(), change -> open(filter.with(change)));
        saved = new SavedViewsBar(views, () -> DeskAddress.of(filter).getQueryString());
        getContent().head(header, said, filters, more, saved);
        getContent().left(grid, nothing, quiet);
    }

    private void giveInTurn(Assignments assignments) {
        int given = assignments.giveInTurn();
        said.removeAll();
        said.setVisible(true);
        said.add(new Note(
                given == 0 ? Tone.NEUTRAL : Tone.GOOD,
                words().of(
                                given == 0 ? "desk.in-turn.none" : "desk.in-turn.given",
                                words().formats().number(given))));
        show();
    }

    private static String name(ProductCatalog products, String code) {
        return products.find(code)
                .map(found -> found.name().in(words().formats().locale()))
                .orElse(code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = DeskAddress.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        reading = true;
        search.setValue(filter.text());
        product.setValue(product.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(filter.product()))
                .findFirst()
                .orElse(null));
        order.setValue(filter.order());
        reading = false;
        more.show(filter);
        saved.show();
        QueueCounts counts = desk.counts(filter);
        states.removeAll();
        states.add(state(null, words().of("desk.state.all"), counts.all()));
        for (QueueState state : QueueState.values()) {
            states.add(state(state, words().of(state.messageKey()), counts.of(state)));
        }
        boolean empty = (filter.state() == null ? counts.all() : counts.of(filter.state())) == 0;
        if (!empty) {
            grid.show(filter);
        }
        grid.setVisible(!empty);
        boolean everything = filter.state() == null && filter.isPlain();
        nothing.setVisible(empty && !everything);
        quiet.setVisible(empty && everything);
    }

    private String counted(long count) {
        boolean atLeast = count > QueueCounts.COUNTED;
        return atLeast
                ? words().of("desk.more-than", words().formats().number(QueueCounts.COUNTED))
                : words().formats().number(count);
    }

    private Div state(@Nullable QueueState state, String text, long count) {
        var button = Buttons.secondary(text, () -> open(filter.with(edit -> edit.state = state)));
        button.setSuffixComponent(new Span(counted(count)));
        boolean chosen = Objects.equals(state, filter.state());
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return new Div(button);
    }

    private void filtered() {
        if (!reading) {
            Product chosen = product.getValue();
            open(filter.with(edit -> {
                edit.product = chosen == null ? null : chosen.code();
                edit.text = search.getValue();
                edit.order = order.getValue();
            }));
        }
    }

    private void open(DeskFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(DeskView.class, DeskAddress.of(wanted)));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("desk.title"));
    }
}
