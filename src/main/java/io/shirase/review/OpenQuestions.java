package io.shirase.review;

import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The claim handler's questions that wait for an answer. */
@Component
@Order(1)
class OpenQuestions implements TodoSource {

    private final Reviews reviews;
    private final SignedIn signedIn;

    OpenQuestions(Reviews reviews, SignedIn signedIn) {
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    @Override
    public List<Todo> of(Incident incident, Words words) {
        if (signedIn.person().role().decides()) {
            return List.of();
        }
        long open = reviews.ofIncident(incident.id()).stream()
                .filter(LineStanding::isAsked)
                .count();
        return open == 0
                ? List.of()
                : List.of(Todo.right(
                        words.of("review.ui.todo", words.formats().number(open)),
                        "incidents/" + incident.id() + "#messages",
                        null));
    }
}
