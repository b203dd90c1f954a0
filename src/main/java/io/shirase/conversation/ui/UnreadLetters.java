package io.shirase.conversation.ui;

import static io.shirase.part.Screen.words;

import io.shirase.conversation.Conversation;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.TodoSource;
import io.shirase.part.Tone;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the insurer has written and nobody of the insured has read. */
@Component
@Order(2)
class UnreadLetters implements TodoSource {

    private final Conversation conversation;
    private final SignedIn signedIn;

    UnreadLetters(Conversation conversation, SignedIn signedIn) {
        this.conversation = conversation;
        this.signedIn = signedIn;
    }

    @Override
    public List<Todo> of(Incident incident) {
        if (signedIn.person().role().seesEveryIncident()) {
            return List.of();
        }
        long unread = conversation.unread(incident.id());
        return unread == 0
                ? List.of()
                : List.of(new Todo(
                        Tone.ACTIVE,
                        words().of("conversation.todo", words().formats().number(unread)),
                        "incidents/" + incident.id() + "#" + ConversationPanel.ID,
                        null));
    }
}
