package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.claim.OtherReading;
import io.shirase.claim.ui.LineWords;
import io.shirase.claim.ui.Outlook;
import io.shirase.expense.ExpenseLine;
import io.shirase.part.Tone;
import io.shirase.review.LineStanding;
import io.shirase.review.LineState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as the desk shows it.
 *
 * @param number its place in the incident, from 1
 * @param outlook what the engine makes of the claim that the line is in
 * @param readings what the line is paid where an ambiguous wording is read the other way; empty where that changes
 *     nothing
 */
record DeskLine(int number, LineStanding standing, Outlook outlook, List<Reading> readings) {

    /** The line under the other reading of a wording. */
    record Reading(OtherReading wording, OtherReading.Line line) {}

    DeskLine {
        readings = List.copyOf(readings);
    }

    UUID id() {
        return line().id();
    }

    ExpenseLine line() {
        return standing.line();
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

    private Optional<Explained.Line> explained() {
        return outlook.of(line());
    }

    /** What the engine makes of it; null while it is a draft. */
    Assessment.@Nullable Line proposal() {
        return explained().map(Explained.Line::result).orElse(null);
    }

    /** The cost item that it is under its product, in the person's language. */
    String itemWords() {
        return explained().map(LineWords::item).orElseGet(() -> words().of("desk.item.none"));
    }

    /** What would be paid; empty while a fact is missing on which it depends. */
    Optional<Outlook.Range> range() {
        return outlook.range(line());
    }

    /** The engine's sentences, with the clauses behind them; empty while it is a draft. */
    List<Sentence> why() {
        return explained().map(outlook::why).orElse(List.of());
    }

    List<Reason> reasons() {
        Assessment.Line proposal = proposal();
        return proposal == null ? List.of() : proposal.reasons();
    }

    String reasonWords() {
        return reasons().stream()
                .map(reason -> words().of("assessment.reason", reason))
                .collect(Collectors.joining(" "));
    }

    String activityWords() {
        var activity = line().facts().activity();
        return activity == null ? words().of("desk.draft") : words().of("vocabulary.activity", activity);
    }
}
