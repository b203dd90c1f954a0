package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.Passkeys;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Tone;
import java.util.UUID;

/** How many passkeys somebody has, and the way to take them away when they are lost or stolen. */
class PersonPasskeysPanel extends Composite<Panel> {

    private final transient Passkeys passkeys;
    private final UUID person;
    private final Div content = new Div();

    PersonPasskeysPanel(Passkeys passkeys, UUID person) {
        this.passkeys = passkeys;
        this.person = person;
        content.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected Panel initContent() {
        int count = passkeys.count(person);
        content.add(new Paragraph(
                count == 0
                        ? words().of("identity.passkeys.person.none")
                        : words().of("identity.passkeys.person", count)));
        if (count > 0) {
            content.add(new Actions(Buttons.danger(
                    words().of("identity.passkeys.person.remove"),
                    () -> AskBeforeLoss.open("identity.passkeys.person.remove", this::remove))));
        }
        return new Panel(words().of("identity.passkeys.title"), content);
    }

    private void remove() {
        passkeys.removeAllOf(person);
        content.removeAll();
        content.add(new Note(Tone.GOOD, words().of("identity.passkeys.person.removed")));
    }
}
