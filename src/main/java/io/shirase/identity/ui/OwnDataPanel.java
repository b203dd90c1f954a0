package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.OwnAccount;
import io.shirase.identity.OwnEntry;
import io.shirase.identity.Person;
import io.shirase.identity.PersonEntry;
import io.shirase.language.Messages;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.MayBeMistyped;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.ShortText;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one is called and reached. Where mail goes is changed with the password only, as links for a new one go there. */
class OwnDataPanel extends Composite<Panel> {

    private final transient OwnAccount account;
    private String mailBefore;
    private final ShortText name = new ShortText(words().of("identity.person.name"), PersonEntry.LONGEST_NAME);
    private final ShortText mail = new ShortText(words().of("identity.person.mail"), PersonEntry.LONGEST_NAME);
    private final PasswordField password = new PasswordField(words().of("identity.profile.mail.password"));
    private final ShortText telephone =
            new ShortText(words().of("identity.person.telephone"), PersonEntry.LONGEST_TELEPHONE);
    private final Select<Locale> language = new Select<>();
    private final Div news = new Div();

    OwnDataPanel(OwnAccount account, Person me) {
        this.account = account;
        this.mailBefore = me.mailAddress();
        name.setValue(me.displayName());
        name.setAutocomplete(Autocomplete.NAME);
        mail.setValue(me.mailAddress());
        mail.setAutocomplete(Autocomplete.EMAIL);
        mail.setValueChangeMode(ValueChangeMode.LAZY);
        mail.addValueChangeListener(event -> askForPassword());
        telephone.setValue(me.telephone());
        telephone.setAutocomplete(Autocomplete.TEL);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        language.setLabel(words().of("identity.profile.language"));
        language.setItems(Messages.LOCALES);
        language.setItemLabelGenerator(one -> Messages.in(one).get("shell.language.name"));
        language.setValue(me.language());
        news.getElement().setAttribute("aria-live", "polite");
        askForPassword();
    }

    @Override
    protected Panel initContent() {
        Div fields = new Div(name, mail, password, telephone, language);
        fields.addClassName("form-fields");
        return new Panel(
                words().of("identity.profile.data"),
                fields,
                new Actions(Buttons.primary(words().of("identity.save"), this::save)),
                news);
    }

    private void askForPassword() {
        password.setVisible(!mail.getValue().strip().equals(mailBefore));
    }

    private void save() {
        news.removeAll();
        if (MayBeMistyped.within(this)) {
            return;
        }
        try {
            Person now = account.change(
                    new OwnEntry(name.getValue(), mail.getValue(), telephone.getValue(), language.getValue()),
                    password.getValue());
            mailBefore = now.mailAddress();
            mail.setValue(now.mailAddress());
            password.clear();
            askForPassword();
            Problems.show(fields(), List.of());
            news.add(new Note(Tone.GOOD, words().of("identity.saved")));
        } catch (InvalidPerson invalid) {
            Problems.show(fields(), invalid.problems());
        }
    }

    private Map<String, HasValidation> fields() {
        return Map.of("displayName", name, "mailAddress", mail, "mailPassword", password, "telephone", telephone);
    }
}
