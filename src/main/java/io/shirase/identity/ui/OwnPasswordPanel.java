package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.OwnAccount;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Map;

/** Changing one's own password, with the old one. */
class OwnPasswordPanel extends Composite<Panel> {

    private final transient OwnAccount account;
    private final PasswordField old = new PasswordField(words().of("identity.password.old"));
    private final PasswordPair pair = new PasswordPair();
    private final Div news = new Div();

    OwnPasswordPanel(OwnAccount account) {
        this.account = account;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setManualValidation(true);
        news.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected Panel initContent() {
        Div fields = new Div(old, pair);
        fields.addClassName("form-fields");
        return new Panel(
                words().of("identity.profile.password"),
                fields,
                new Actions(Buttons.secondary(words().of("identity.profile.password.change"), this::change)),
                news);
    }

    private void change() {
        news.removeAll();
        Map<String, PasswordField> fields = Map.of("oldPassword", old, "newPassword", pair.field());
        Problems.show(fields, List.of());
        if (!pair.isTypedTwice()) {
            return;
        }
        try {
            account.changePassword(old.getValue(), pair.password());
            old.clear();
            pair.clear();
            news.add(new Note(Tone.GOOD, words().of("identity.profile.password.changed")));
        } catch (InvalidPerson invalid) {
            Problems.show(fields, invalid.problems());
        }
    }
}
