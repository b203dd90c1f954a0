package io.shirase.identity.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.Passkey;
import io.shirase.identity.PasskeyLogin;
import io.shirase.identity.Passkeys;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.Tone;
import io.shirase.time.Japan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** One's own passkeys: adding one, calling it something else, taking it away. */
class PasskeysPanel extends Composite<Panel> {

    private final transient Passkeys passkeys;
    private final transient PasskeyLogin login;
    private final String host;
    private final Div list = new Div();
    private final Div maker = new Div();
    private final Div news = new Div();

    /** @param host under which the portal was opened */
    PasskeysPanel(Passkeys passkeys, PasskeyLogin login, String host) {
        this.passkeys = passkeys;
        this.login = login;
        this.host = host;
        news.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected Panel initContent() {
        show();
        return new Panel(
                words().of("identity.passkeys.title"),
                new Paragraph(words().of("identity.passkeys.lead")),
                list,
                news,
                maker);
    }

    private void show() {
        List<Passkey> these = passkeys.list();
        list.removeAll();
        list.add(these.isEmpty() ? new Paragraph(words().of("identity.passkeys.none")) : rows().show(these));
        maker.removeAll();
        maker.add(
                login.isPossibleAt(host)
                        ? new PasskeyMaker(passkeys, false, () -> say("identity.passkeys.added"))
                        : new Paragraph(words().of("identity.passkeys.elsewhere")));
    }

    private Rows<Passkey> rows() {
        return new Rows<Passkey>(words().of("identity.passkeys.title"))
                .text(words().of("identity.passkeys.label"), Passkey::label)
                .text(words().of("identity.passkeys.made"), one -> time(one.madeAt()))
                .text(
                        words().of("identity.passkeys.used"),
                        one -> one.usedAt() == null ? words().of("identity.passkeys.unused") : time(one.usedAt()))
                .component(words().of("identity.passkeys.todo"), this::actions);
    }

    private Component actions(Passkey passkey) {
        Div both = new Div(
                Buttons.quiet(
                        words().of("identity.passkeys.rename"),
                        () -> new PasskeyName(passkeys, passkey, () -> say("identity.saved")).open()),
                Buttons.quiet(
                        words().of("identity.passkeys.remove"),
                        () -> AskBeforeLoss.open("identity.passkeys.remove", () -> {
                            passkeys.remove(passkey.id());
                            say("identity.passkeys.removed");
                        })));
        both.addClassName("passkey-actions");
        return both;
    }

    private void say(String key) {
        show();
        news.removeAll();
        news.add(new Note(Tone.GOOD, words().of(key)));
    }

    private static String time(Instant at) {
        return words().formats().time(LocalDateTime.ofInstant(at, Japan.ZONE));
    }
}
