package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.Invitations;
import io.shirase.identity.Organisations;
import io.shirase.identity.People;
import io.shirase.identity.Person;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;

/** Where an administrator makes a person and invites them. */
@Route(Addresses.PEOPLE + "/new")
@RolesAllowed("ADMIN")
class NewPersonView extends Composite<Column> implements HasDynamicTitle, KeepsTyped {

    private final People people;
    private final Invitations invitations;
    private final PersonFields fields;

    NewPersonView(People people, Invitations invitations, Organisations organisations, ProductCatalog products) {
        this.people = people;
        this.invitations = invitations;
        this.fields = new PersonFields(organisations, products);
        getContent()
                .add(
                        new PageHeader(words().of("identity.people.new"))
                                .back(Addresses.PEOPLE, words().of("identity.people.back"))
                                .lead(words().of("identity.people.new.lead")),
                        new Panel(fields),
                        new Actions(
                                Buttons.primary(words().of("identity.people.invite"), this::invite),
                                Links.secondary(Addresses.PEOPLE, words().of("identity.cancel"))));
    }

    private void invite() {
        if (fields.isMistyped()) {
            return;
        }
        try {
            Person person = people.add(fields.entry());
            if (!person.mailAddress().isEmpty()) {
                invitations.send(person.id());
            }
            UI.getCurrent().navigate(Addresses.person(person.id()));
        } catch (InvalidPerson invalid) {
            fields.show(invalid.problems());
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.people.new"));
    }
}
