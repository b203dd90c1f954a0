package io.shirase.review;

import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Todo;
import io.shirase.incident.TodoSource;
import io.shirase.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        List<LineDecision> open = reviews.ofIncident(incident.id()).stream()
                .flatMap(standing -> standing.openQuestion().stream())
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(Todo.right(
                        words.of("review.ui.todo", words.formats().number(open.size())),
                        "incidents/" + incident.id() + "#messages",
                        firstDay(open)));
    }

    /** The nearest day until which one of them is to be answered. */
    private static @Nullable LocalDate firstDay(List<LineDecision> questions) {
        return questions.stream()
                .flatMap(question -> Stream.ofNullable(question.answerBy()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
