package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.People;
import io.shirase.identity.Person;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Rows;
import io.shirase.part.SearchField;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everybody who may come in, for administrators. */
@Route(Addresses.PEOPLE)
@RolesAllowed("ADMIN")
class PeopleView extends Composite<Column> implements HasDynamicTitle {

    private final People people;
    private final Div found = new Div();

    PeopleView(People people) {
        this.people = people;
        getContent()
                .add(
                        new PageHeader(words().of("identity.people.title"))
                                .lead(words().of("identity.people.lead"))
                                .action(Links.primary(Addresses.PEOPLE + "/new", words().of("identity.people.new"))),
                        SearchField.asOneTypes(words().of("identity.people.search"), this::show),
                        found);
        show("");
    }

    private void show(String typed) {
        List<Person> these = people.find(typed);
        found.removeAll();
        if (these.isEmpty()) {
            found.add(new Paragraph(words().of("identity.people.none", typed)));
            return;
        }
        found.add(new Rows<Person>(words().of("identity.people.title"))
                .component(words().of("identity.person.name"), PeopleView::link)
                .text(words().of("identity.person.username"), Person::username)
                .text(words().of("identity.person.role"), person -> words().of("shell.role." + person.role()))
                .text(
                        words().of("identity.person.organisation"),
                        person -> person.organisation().name())
                .component(words().of("identity.person.standing"), person -> new StandingBadge(person.standing()))
                .show(these));
        if (these.size() == People.LIST) {
            found.add(new Note(Tone.NEUTRAL, words().of("identity.list.more", People.LIST)));
        }
    }

    private static Component link(Person person) {
        return Links.to(Addresses.person(person.id()), person.displayName());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.people.title"));
    }
}
