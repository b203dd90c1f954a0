package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import io.shirase.assignment.Assignments;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.CardPart;
import io.shirase.review.Progress;
import io.shirase.review.ProgressReader;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In the list of incidents: what comes next and by when, and who looks after it. */
@Component
class ProgressOnCard implements CardPart {

    private final ProgressReader progresses;
    private final Assignments assignments;

    ProgressOnCard(ProgressReader progresses, Assignments assignments) {
        this.progresses = progresses;
        this.assignments = assignments;
    }

    @Override
    public Optional<String> of(Incident incident) {
        Progress progress = progresses.of(incident);
        String next = words().of("review.progress.card." + progress.next().code());
        String said = progress.by() == null
                ? next
                : words().of("review.progress.card.by", next, words().formats().date(progress.by()));
        return Optional.of(assignments
                .of(incident.id())
                .map(handler -> words().of("review.progress.card.handler", said, handler.name()))
                .orElse(said));
    }
}
