package io.shirase.directory;

import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests for help that wait for whoever is here. */
@Component
@Order(6)
class SupportTodos implements TodoSource {

    private final SupportRequests requests;
    private final SignedIn signedIn;

    SupportTodos(SupportRequests requests, SignedIn signedIn) {
        this.requests = requests;
        this.signedIn = signedIn;
    }

    @Override
    public List<Todo> of(Incident incident, Words words) {
        Role role = signedIn.person().role();
        return requests.ofIncident(incident.id()).stream()
                .flatMap(request -> todo(request, role, words).stream())
                .toList();
    }

    private static Optional<Todo> todo(SupportRequest request, Role role, Words words) {
        String key = switch (request.state()) {
            case REQUESTED -> role == Role.OPERATOR || role.decides() ? "directory.todo.introduce" : null;
            case INTRODUCED -> role.reports() && role != Role.OPERATOR ? "directory.todo.quote" : null;
            default -> null;
        };
        return Stream.ofNullable(key)
                .map(Objects::requireNonNull)
                .map(known -> Todo.plain(words.of(known, request.number()), "support/" + request.id()))
                .findFirst();
    }
}
