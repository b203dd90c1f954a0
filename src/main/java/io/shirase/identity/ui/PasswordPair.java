package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** A new password, typed twice, as it cannot be read while it is typed. */
class PasswordPair extends Div {

    private final PasswordField first = field("identity.password.new");
    private final PasswordField second = field("identity.password.repeat");

    PasswordPair() {
        addClassName("form-fields");
        first.setHelperText(words().of("identity.password.hint"));
        add(first, second);
    }

    private static PasswordField field(String key) {
        PasswordField field = new PasswordField(words().of(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setManualValidation(true);
        return field;
    }

    PasswordField field() {
        return first;
    }

    String password() {
        return first.getValue();
    }

    /** Whether both are the same; the second says so where they are not. */
    boolean isTypedTwice() {
        boolean same = first.getValue().equals(second.getValue());
        first.setInvalid(false);
        second.setErrorMessage(same ? "" : words().of("identity.password.different"));
        second.setInvalid(!same);
        return same;
    }

    void clear() {
        first.clear();
        second.clear();
        first.setInvalid(false);
        second.setInvalid(false);
    }
}
