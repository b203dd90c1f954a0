package io.shirase.consent;

import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests that wait for whoever is here: the insurer to answer, the firm to reply to a question. */
@Component
@Order(2)
class ConsentTodos implements TodoSource {

    private final Consents consents;
    private final SignedIn signedIn;

    ConsentTodos(Consents consents, SignedIn signedIn) {
        this.consents = consents;
        this.signedIn = signedIn;
    }

    @Override
    public List<Todo> of(Incident incident, Words words) {
        boolean decides = signedIn.person().role().decides();
        ConsentState mine = decides ? ConsentState.OPEN : ConsentState.ASKED_BACK;
        return consents.ofIncident(incident.id()).stream()
                .filter(consent -> consent.state() == mine)
                .map(consent -> Todo.right(
                        words.of(decides ? "consent.todo.answer" : "consent.todo.reply", consent.number()),
                        "consents/" + consent.id(),
                        null))
                .toList();
    }
}
