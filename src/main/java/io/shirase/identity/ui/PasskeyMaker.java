package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.NewPasskey;
import io.shirase.identity.Passkey;
import io.shirase.identity.Passkeys;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.ShortText;
import io.shirase.part.Tone;
import java.util.List;
import java.util.Map;

/** Asks what a new passkey is to be called, for the password where it is needed, and the browser to make it. */
class PasskeyMaker extends Composite<Div> {

    private final transient Passkeys passkeys;
    private final transient Runnable made;
    private final boolean primary;
    private final ShortText label = new ShortText(words().of("identity.passkeys.label"), Passkey.LONGEST_LABEL);
    private final PasswordField password = new PasswordField(words().of("identity.password.old"));
    private final Div news = new Div();

    /** @param made is done once there is a new one */
    PasskeyMaker(Passkeys passkeys, boolean primary, Runnable made) {
        this.passkeys = passkeys;
        this.primary = primary;
        this.made = made;
        label.setHelperText(words().of("identity.passkeys.label.hint"));
        label.setValue(words().of("identity.passkeys.label.usual"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        password.setVisible(passkeys.asksForPassword());
        news.getElement().setAttribute("aria-live", "polite");
        UI.getCurrent().getPage().addJavaScript("context://assets/passkeys.js");
    }

    @Override
    protected Div initContent() {
        Div fields = new Div(label, password);
        fields.addClassName("form-fields");
        String text = words().of("identity.passkeys.add");
        Button button = primary ? Buttons.primary(text, this::begin) : Buttons.secondary(text, this::begin);
        Div whole = new Div(fields, new Actions(button), news);
        whole.addClassName("passkey-maker");
        return whole;
    }

    private void begin() {
        news.removeAll();
        if (label.isMistyped()) {
            return;
        }
        password.setVisible(passkeys.asksForPassword());
        try {
            NewPasskey begun = passkeys.begin(label.getValue(), password.getValue());
            Problems.show(fields(), List.of());
            getElement()
                    .executeJs("return window.shirasePasskeys.make($0)", begun.json())
                    .then(String.class, answer -> end(begun, answer));
        } catch (InvalidPerson invalid) {
            Problems.show(fields(), invalid.problems());
        }
    }

    private void end(NewPasskey begun, String answer) {
        if (PasskeyWords.isRefusal(answer)) {
            news.add(new Note(Tone.WARN, PasskeyWords.refusal(answer)));
            return;
        }
        try {
            passkeys.add(begun, label.getValue(), answer);
            password.clear();
            made.run();
        } catch (InvalidPerson invalid) {
            Problems.show(fields(), invalid.problems());
        } catch (Passkeys.NoPasskey none) {
            news.add(new Note(Tone.BAD, words().of("identity.passkeys.failed")));
        }
    }

    private Map<String, HasValidation> fields() {
        return Map.of("label", label, "password", password);
    }
}
