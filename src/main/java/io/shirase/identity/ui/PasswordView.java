package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.LinkPurpose;
import io.shirase.identity.PasswordByLink;
import io.shirase.identity.PasswordByLink.Closed;
import io.shirase.identity.PasswordByLink.Look;
import io.shirase.identity.PasswordByLink.State;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import java.util.Map;

/**
 * Where a one-time link leads. What it carries stands after the number sign of the address, which a browser tells no
 * server: the page reads it and sends it on. Opening the page changes nothing; only the button does.
 */
@Route("password")
@AnonymousAllowed
class PasswordView extends Composite<Column> implements HasDynamicTitle {

    /** Another link opened in the same tab changes nothing but what stands after the number sign: it is loaded anew. */
    private static final String READ = """
            addEventListener('hashchange', () => location.hash && location.reload(), {once: true});
            return location.hash.substring(1);""";

    private final PasswordByLink links;
    private final Div news = new Div();
    private final PasswordPair pair = new PasswordPair();
    private String token = "";

    PasswordView(PasswordByLink links) {
        this.links = links;
        news.getElement().setAttribute("aria-live", "polite");
        getContent().add(new PageHeader(words().of("identity.link.title")), news);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(READ).then(String.class, this::open);
    }

    void open(String carried) {
        token = carried;
        Look look = links.look(carried);
        getContent().removeAll();
        if (look.state() != State.OPEN) {
            getContent().add(new PageHeader(words().of("identity.link.title")));
            closed(look);
            return;
        }
        TextField username = new TextField(words().of("identity.person.username"));
        username.setValue(look.username());
        username.setReadOnly(true);
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setWidthFull();
        boolean first = look.purpose() == LinkPurpose.INVITATION;
        getContent()
                .add(
                        new PageHeader(words().of(first ? "identity.link.first" : "identity.link.reset"))
                                .lead(words().of("identity.link.lead")),
                        news,
                        new Panel(
                                username,
                                pair,
                                new Actions(Buttons.primary(words().of("identity.link.set"), this::set))));
    }

    private void closed(Look look) {
        boolean again = look.state() != State.INACTIVE && look.purpose() != LinkPurpose.INVITATION;
        getContent().add(new Note(Tone.WARN, words().of("identity.link." + look.state())));
        Actions ways = new Actions(Links.secondary("login", words().of("identity.link.login")));
        if (again) {
            ways.add(Links.secondary("password/forgotten", words().of("identity.forgotten.title")));
        }
        getContent().add(ways);
    }

    private void set() {
        if (!pair.isTypedTwice()) {
            return;
        }
        try {
            links.set(token, pair.password());
            getElement().executeJs("history.replaceState(history.state, '', location.pathname)");
            getContent().removeAll();
            getContent()
                    .add(
                            new PageHeader(words().of("identity.link.done")),
                            new Note(Tone.GOOD, words().of("identity.link.done.text")),
                            new Actions(Links.primary("login", words().of("identity.link.login"))));
            pair.clear();
        } catch (InvalidPerson invalid) {
            Problems.show(Map.of("password", pair.field()), invalid.problems());
        } catch (Closed closed) {
            open(token);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.link.title"));
    }
}
