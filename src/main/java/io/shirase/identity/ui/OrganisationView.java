package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.Organisation;
import io.shirase.identity.Organisations;
import io.shirase.identity.People;
import io.shirase.identity.Person;
import io.shirase.identity.StaleOrganisation;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** An organisation: its name, and its people. */
@Route(Addresses.ORGANISATIONS + "/:organisationId")
@RolesAllowed("ADMIN")
@Uses(ComboBox.class)
class OrganisationView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Organisations organisations;
    private final People people;
    private final List<OrganisationPanel> panels;
    private final ShortText name = new ShortText(words().of("identity.organisation.name"), Organisations.LONGEST_NAME);
    private final ShortText reading =
            new ShortText(words().of("identity.organisation.reading"), Organisations.LONGEST_NAME);
    private final Div news = new Div();
    private Organisation seen;

    @SuppressWarnings("NullAway.Init") // shown when the page is entered
    OrganisationView(Organisations organisations, People people, List<OrganisationPanel> panels) {
        this.panels = panels;
        this.organisations = organisations;
        this.people = people;
        news.getElement().setAttribute("aria-live", "assertive");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(organisations.get(Addresses.id(event, "organisationId")));
    }

    private void show(Organisation organisation) {
        seen = organisation;
        name.setValue(organisation.name());
        reading.setValue(organisation.reading());
        reading.setHelperText(words().of("identity.organisation.reading.hint"));
        name.setHelperText(words().of("identity.organisation.name.hint"));
        Div fields = new Div(name, reading);
        fields.addClassName("form-fields");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(organisation.name())
                                .back(Addresses.ORGANISATIONS, words().of("identity.organisations.back"))
                                .lead(words().of("identity.organisation.kind." + organisation.kind())),
                        new Panel(fields, new Actions(Buttons.primary(words().of("identity.save"), this::save)), news),
                        new Panel(
                                words().of("identity.organisation.people"),
                                itsPeople(),
                                new Actions(Links.secondary(
                                        Addresses.PEOPLE + "/new", words().of("identity.people.new")))));
        panels.forEach(panel -> panel.of(organisation).ifPresent(getContent()::add));
    }

    private Component itsPeople() {
        List<Person> these = people.of(seen.id());
        return these.isEmpty()
                ? new Paragraph(words().of("identity.organisation.nobody"))
                : new Rows<Person>(words().of("identity.organisation.people"))
                        .component(
                                words().of("identity.person.name"),
                                person -> Links.to(Addresses.person(person.id()), person.displayName()))
                        .text(words().of("identity.person.role"), person -> words().of("shell.role." + person.role()))
                        .component(
                                words().of("identity.person.standing"), person -> new StandingBadge(person.standing()))
                        .show(these);
    }

    private void save() {
        news.removeAll();
        if (MayBeMistyped.within(this)) {
            return;
        }
        try {
            organisations.rename(seen, name.getValue(), reading.getValue());
            UI.getCurrent().navigate(Addresses.ORGANISATIONS);
        } catch (InvalidPerson invalid) {
            Problems.show(Map.of("name", name, "reading", reading), invalid.problems());
        } catch (StaleOrganisation stale) {
            seen = stale.current();
            String now = seen.reading().isEmpty() ? seen.name() : seen.name() + "（" + seen.reading() + "）";
            news.add(new ErrorCard(
                    words().of("identity.organisation.stale", now),
                    words().of("identity.person.stale.kept"),
                    words().of("identity.person.stale.todo")));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.organisation.title"));
    }
}
