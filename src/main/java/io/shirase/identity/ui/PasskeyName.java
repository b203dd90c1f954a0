package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.dialog.Dialog;
import io.shirase.identity.InvalidPerson;
import io.shirase.identity.Passkey;
import io.shirase.identity.Passkeys;
import io.shirase.part.Buttons;
import io.shirase.part.ShortText;
import java.util.Map;

/** Asks what a passkey is to be called from now on. */
class PasskeyName extends Dialog {

    private final transient Passkeys passkeys;
    private final transient Passkey passkey;
    private final transient Runnable renamed;
    private final ShortText label = new ShortText(words().of("identity.passkeys.label"), Passkey.LONGEST_LABEL);

    PasskeyName(Passkeys passkeys, Passkey passkey, Runnable renamed) {
        this.passkeys = passkeys;
        this.passkey = passkey;
        this.renamed = renamed;
        setHeaderTitle(words().of("identity.passkeys.rename"));
        label.setValue(passkey.label());
        label.setWidthFull();
        label.setAutofocus(true);
        add(label);
        getFooter()
                .add(
                        Buttons.quiet(words().of("identity.cancel"), this::close),
                        Buttons.primary(words().of("identity.save"), this::save));
    }

    private void save() {
        if (label.isMistyped()) {
            return;
        }
        try {
            passkeys.rename(passkey.id(), label.getValue());
            close();
            renamed.run();
        } catch (InvalidPerson invalid) {
            Problems.show(Map.of("label", label), invalid.problems());
        }
    }
}
