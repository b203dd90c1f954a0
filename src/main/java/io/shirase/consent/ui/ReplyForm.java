package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentRefused;
import io.shirase.consent.ConsentState;
import io.shirase.consent.Consents;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.LongText;
import io.shirase.part.Panel;
import java.util.Map;
import java.util.UUID;

/** What whoever asked can do while it is open: reply to a question, or take the request back. */
final class ReplyForm extends Div {

    private final Consent consent;
    private final Consents consents;
    private final Runnable done;
    private final LongText reply = new LongText(words().of("consent.ui.reply"), Consent.MAX_WORDS);
    private final Div news = new Div();
    /** Made with the form, so that a double click enters once. */
    private final UUID entryId = UUID.randomUUID();

    ReplyForm(Consent consent, Consents consents, Runnable done) {
        this.consent = consent;
        this.consents = consents;
        this.done = done;
        addClassName("form");
        news.getElement().setAttribute("role", "status");
        if (consent.state() == ConsentState.ASKED_BACK) {
            Div fields = new Div(reply);
            fields.addClassName("form-fields");
            add(new Panel(
                    words().of("consent.ui.reply.title"),
                    fields,
                    new Actions(Buttons.primary(words().of("consent.ui.reply.do"), this::reply))));
        }
        add(
                news,
                new Actions(Buttons.quiet(
                        words().of("consent.ui.withdraw"),
                        () -> AskBeforeLoss.open("consent.ui.withdraw", this::withdraw))));
    }

    private void reply() {
        if (reply.isMistyped()) {
            reply.focus();
            return;
        }
        enter(() -> consents.reply(consent.id(), entryId, consent.entries().size(), reply.getValue()));
    }

    private void withdraw() {
        enter(() -> consents.withdraw(consent.id(), entryId, consent.entries().size()));
    }

    private void enter(Runnable entry) {
        news.removeAll();
        try {
            entry.run();
            done.run();
        } catch (ConsentRefused refused) {
            AnswerForm.show(refused, Map.of("words", reply), note -> news.add(note));
        }
    }
}
