package io.shirase.consent;

import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        Role role = signedIn.person().role();
        return consents.ofIncident(incident.id()).stream()
                .flatMap(consent -> Stream.ofNullable(key(consent.state(), role))
                        .map(key -> Todo.right(words.of(key, consent.number()), "consents/" + consent.id(), null)))
                .toList();
    }

    private static @Nullable String key(ConsentState state, Role role) {
        return switch (state) {
            case OPEN -> role.decides() ? "consent.todo.answer" : null;
            case PROPOSED -> role == Role.SUPERVISOR ? "consent.todo.approve" : null;
            case ASKED_BACK -> role.decides() ? null : "consent.todo.reply";
            case GRANTED, REFUSED, WITHDRAWN -> null;
        };
    }
}
