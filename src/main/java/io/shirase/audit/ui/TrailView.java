package io.shirase.audit.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.audit.AuditEntry;
import io.shirase.audit.AuditTrail;
import io.shirase.audit.TrailFilter;
import io.shirase.part.Buttons;
import io.shirase.part.DayField;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Workbench;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who did what and when, for administrators. The filters live in the address, so a link shows the same entries. */
@Route("admin/trail")
@RolesAllowed("ADMIN")
class TrailView extends Composite<Workbench> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditTrail audit;
    private final TrailGrid grid;
    private final TextField person = new TextField(words().of("audit.person"));
    private final ComboBox<String> action = new ComboBox<>(words().of("audit.what"));
    private final DayField from = new DayField(words().of("audit.from"));
    private final DayField until = new DayField(words().of("audit.until"));
    private final Div thing = new Div();
    private final Div csv = new Div();
    private final EmptyState nothing =
            new EmptyState(words().of("audit.none.title"), words().of("audit.none.sentence"));
    private TrailFilter filter = TrailFilter.ALL;
    private boolean reading;

    TrailView(AuditTrail audit) {
        this.audit = audit;
        grid = new TrailGrid(audit, this::sameThing);
        person.setClearButtonVisible(true);
        person.setMaxLength(100);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        person.addValueChangeListener(event -> filtered());
        action.setItems(audit.actions());
        action.setItemLabelGenerator(TrailWords::action);
        action.setClearButtonVisible(true);
        action.addValueChangeListener(event -> filtered());
        from.setClearButtonVisible(true);
        from.addValueChangeListener(event -> filtered());
        until.setClearButtonVisible(true);
        until.addValueChangeListener(event -> filtered());
        thing.addClassName("trail-same");
        nothing.action(Buttons.secondary(words().of("audit.none.all"), () -> open(TrailFilter.ALL)));
        Div filters = new Div(person, action, from, until, csv);
        filters.addClassName("trail-filters");
        getContent()
                .head(new PageHeader(words().of("audit.title")).lead(words().of("audit.lead")), filters, thing)
                .left(grid, nothing, new Panel(words().of("audit.check.title"), new TrailCheckPanel(audit)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = TrailFilter.of(event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().getFirst())));
        reading = true;
        person.setValue(filter.username());
        action.setValue(known(filter.action()));
        from.setValue(filter.from());
        until.setValue(filter.until());
        reading = false;
        showThing(filter.subject());
        csv.removeAll();
        csv.add(download());
        boolean empty = audit.list(filter, 0, 1).isEmpty();
        grid.setVisible(!empty);
        nothing.setVisible(empty);
        if (!empty) {
            grid.show(filter);
        }
    }

    private @Nullable String known(@Nullable String code) {
        return action.getListDataView()
                .getItems()
                .filter(known -> known.equals(code))
                .findFirst()
                .orElse(null);
    }

    private void showThing(@Nullable UUID subject) {
        thing.removeAll();
        thing.setVisible(subject != null);
        if (subject != null) {
            thing.add(
                    new Div(words().of("audit.thing.only", subject.toString())),
                    Buttons.quiet(
                            words().of("audit.thing.all"),
                            () -> open(new TrailFilter(
                                    filter.username(), filter.action(), null, filter.from(), filter.until()))));
        }
    }

    private Anchor download() {
        QueryParameters address = QueryParameters.simple(filter.parameters());
        String query = address.getQueryString();
        return Links.download("files/trail.csv" + (query.isEmpty() ? "" : "?" + query), words().of("audit.csv"));
    }

    private void sameThing(AuditEntry entry) {
        open(new TrailFilter("", null, entry.subject(), null, null));
    }

    private void filtered() {
        if (!reading && !from.isMistyped() && !until.isMistyped()) {
            open(new TrailFilter(
                    person.getValue(), action.getValue(), filter.subject(), from.getValue(), until.getValue()));
        }
    }

    private void open(TrailFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(
                TrailView.class,
                new QueryParameters(wanted.parameters().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))))));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("audit.title"));
    }
}
