package io.shirase.packet;

import io.shirase.assignment.Assignments;
import io.shirase.incident.Incident;
import io.shirase.language.Words;
import io.shirase.packet.content.PacketContent.Fact;
import io.shirase.review.Progress;
import io.shirase.review.ProgressReader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far an incident has come, what comes next, and who looks after it, as printed. */
@Component
class StandingText {

    private final ProgressReader progresses;
    private final Assignments assignments;

    StandingText(ProgressReader progresses, Assignments assignments) {
        this.progresses = progresses;
        this.assignments = assignments;
    }

    /** The facts with these behind them. */
    List<Fact> on(List<Fact> facts, Incident incident, Words words) {
        Progress progress = progresses.of(incident);
        List<Fact> all = new ArrayList<>(facts);
        String sentence = progress.sentence(words);
        if (progress.by() != null) {
            sentence += words.of("packet.standing.by", words.formats().date(progress.by()));
        }
        all.add(new Fact(
                words.of("packet.standing"),
                words.of("packet.standing.is", words.of("incident.ui.status", progress.status()), sentence)));
        assignments
                .of(incident.id())
                .ifPresent(handler -> all.add(new Fact(
                        words.of("packet.handler"),
                        handler.telephone().isEmpty()
                                ? handler.name()
                                : words.of("packet.handler.with", handler.name(), handler.telephone()))));
        return all;
    }
}
