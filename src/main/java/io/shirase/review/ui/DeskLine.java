package io.shirase.review.ui;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.review.LineStanding;
import io.shirase.review.LineState;
import io.shirase.shell.part.Tone;
import io.shirase.shell.part.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as the desk shows it.
 *
 * @param number its place in the incident, from 1
 * @param proposal what the engine makes of it; null while it is a draft
 * @param why the engine's sentences, with the clauses behind them; empty while it is a draft
 */
record DeskLine(int number, LineStanding standing, Assessment.@Nullable Line proposal, List<Sentence> why) {

    DeskLine {
        why = List.copyOf(why);
    }

    UUID id() {
        return standing.line().id();
    }

    LineState state() {
        return standing.state();
    }

    Tone tone() {
        return switch (state()) {
            case OPEN -> Tone.NEUTRAL;
            case CHANGED, RETURNED -> Tone.WARN;
            case ANSWERED -> Tone.ACTIVE;
            case ASKED, PROPOSED -> Tone.WAITING;
            case ACCEPTED, CUT -> Tone.GOOD;
            case DENIED -> Tone.BAD;
        };
    }

    List<Reason> reasons() {
        return proposal == null ? List.of() : proposal.reasons();
    }

    String reasonWords() {
        return reasons().stream()
                .map(reason -> Words.of("assessment.reason", reason))
                .collect(Collectors.joining(" "));
    }

    String activityWords() {
        var activity = standing.line().facts().activity();
        return activity == null ? Words.of("desk.draft") : Words.of("vocabulary.activity", activity);
    }
}
