package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.shirase.identity.ForgottenPassword;
import io.shirase.identity.PersonEntry;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Where one asks for a new password. What it answers is the same whoever is asked for. */
@Route("password/forgotten")
@AnonymousAllowed
class ForgottenView extends Composite<Column> implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenView.class);

    private final ForgottenPassword forgotten;
    private final ShortText who = new ShortText(words().of("identity.forgotten.who"), PersonEntry.LONGEST_NAME);
    private final Div news = new Div();

    ForgottenView(ForgottenPassword forgotten) {
        this.forgotten = forgotten;
        who.setAutocomplete(Autocomplete.USERNAME);
        who.setWidthFull();
        news.getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        new PageHeader(words().of("identity.forgotten.title"))
                                .back("login", words().of("identity.forgotten.back"))
                                .lead(words().of("identity.forgotten.lead")),
                        new Panel(
                                who,
                                new Actions(
                                        Buttons.primary(words().of("identity.forgotten.ask"), this::ask),
                                        Links.secondary("login", words().of("identity.cancel"))),
                                news));
    }

    private void ask() {
        news.removeAll();
        if (who.isMistyped()) {
            return;
        }
        if (who.getValue().isBlank()) {
            who.setErrorMessage(words().of("identity.forgotten.missing"));
            who.setInvalid(true);
            return;
        }
        news.add(answer());
    }

    private Note answer() {
        try {
            return forgotten.ask(who.getValue(), VaadinRequest.getCurrent().getRemoteAddr())
                    ? new Note(Tone.GOOD, words().of("identity.forgotten.taken"))
                    : new Note(Tone.WARN, words().of("identity.forgotten.often"));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A request for a new password could not be taken", e);
            return new Note(Tone.WARN, words().of("identity.forgotten.unavailable"));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("identity.forgotten.title"));
    }
}
