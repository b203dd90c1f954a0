package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.Invitations;
import io.shirase.identity.LastAdministrator;
import io.shirase.identity.Organisations;
import io.shirase.identity.Passkeys;
import io.shirase.identity.People;
import io.shirase.identity.Person;
import io.shirase.identity.Person.Standing;
import io.shirase.identity.ProviderLinks;
import io.shirase.identity.ProviderSettings;
import io.shirase.identity.StalePerson;
import io.shirase.mail.MailSetup;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.ErrorCard;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.product.ProductCatalog;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** A person: what an administrator says of them, their invitation, and the end of their access. */
@Route(Addresses.PEOPLE + "/:personId")
@RolesAllowed("ADMIN")
class PersonView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final People people;
    private final Invitations invitations;
    private final Organisations organisations;
    private final ProductCatalog products;
    private final transient Passkeys passkeys;
    private final transient ProviderLinks links;
    private final transient ProviderSettings provider;
    private final transient MailSetup mail;
    private final Div news = new Div();
    private PersonFields fields;
    private UUID id = new UUID(0, 0);
    private long version;

    PersonView(
            People people,
            Invitations invitations,
            Organisations organisations,
            ProductCatalog products,
            Passkeys passkeys,
            ProviderLinks links,
            ProviderSettings provider,
            MailSetup mail) {
        this.people = people;
        this.invitations = invitations;
        this.organisations = organisations;
        this.products = products;
        this.passkeys = passkeys;
        this.links = links;
        this.provider = provider;
        this.mail = mail;
        this.fields = new PersonFields(organisations, products);
        news.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(people.get(Addresses.id(event, "personId")));
    }

    private void show(Person person) {
        id = person.id();
        version = person.version();
        fields = new PersonFields(organisations, products);
        fields.show(person);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(person.displayName())
                                .back(Addresses.PEOPLE, words().of("identity.people.back"))
                                .status(new StandingBadge(person.standing())),
                        news);
        if (person.standing() == Standing.INVITED) {
            getContent().add(new InvitationPanel(invitations, person, mail.hasServer()));
        }
        getContent()
                .add(new Panel(
                        words().of("identity.person.panel"),
                        fields,
                        new Actions(
                                Buttons.primary(words().of("identity.save"), this::save),
                                Links.secondary(Addresses.PEOPLE, words().of("identity.cancel")))));
        if (provider.isSet() && person.role().isStaff()) {
            getContent().add(new PersonProviderPanel(links, person.id()));
        }
        getContent().add(new PersonPasskeysPanel(passkeys, person.id()), access(person));
    }

    private Panel access(Person person) {
        boolean inactive = person.standing() == Standing.INACTIVE;
        String key = inactive ? "identity.person.activate" : "identity.person.deactivate";
        return new Panel(
                words().of("identity.person.access"),
                new Paragraph(words().of(key + ".lead")),
                new Actions(
                        inactive
                                ? Buttons.secondary(words().of(key), this::activate)
                                : Buttons.danger(words().of(key), () -> AskBeforeLoss.open(key, this::deactivate))));
    }

    private void activate() {
        Person now = people.activate(id);
        say(Tone.GOOD, "identity.person.activated");
        show(now);
    }

    private void deactivate() {
        try {
            Person now = people.deactivate(id);
            say(Tone.GOOD, "identity.person.deactivated");
            show(now);
        } catch (LastAdministrator last) {
            say(Tone.BAD, "identity.person.last");
        }
    }

    private void save() {
        news.removeAll();
        if (fields.isMistyped()) {
            return;
        }
        try {
            people.change(id, version, fields.entry());
            UI.getCurrent().navigate(Addresses.PEOPLE);
        } catch (InvalidPerson invalid) {
            fields.show(invalid.problems());
        } catch (LastAdministrator last) {
            say(Tone.BAD, "identity.person.last");
        } catch (StalePerson stale) {
            version = stale.current().version();
            news.add(new ErrorCard(
                    words().of("identity.person.stale"),
                    words().of("identity.person.stale.kept"),
                    words().of("identity.person.stale.todo")));
        }
    }

    private void say(Tone tone, String key) {
        news.removeAll();
        news.add(new Note(tone, words().of(key)));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.person.title"));
    }
}
