package io.shirase.conversation;

import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
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
    public List<Todo> of(Incident incident, Words words) {
        if (signedIn.person().role().seesEveryIncident()) {
            return List.of();
        }
        long unread = conversation.unread(incident.id());
        return unread == 0
                ? List.of()
                : List.of(Todo.right(
                        words.of("conversation.todo", words.formats().number(unread)),
                        "incidents/" + incident.id() + "#conversation",
                        null));
    }
}
