package io.shirase.review;

import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line and everything that was entered about it.
 *
 * @param entries the first entry first
 */
public record LineStanding(ExpenseLine line, List<LineDecision> entries) {

    public LineStanding {
        entries = List.copyOf(entries);
    }

    public Optional<LineDecision> latest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** The number of the latest entry; 0 where there is none. */
    public int number() {
        return entries.size();
    }

    public LineState state() {
        LineDecision latest = latest().orElse(null);
        if (latest == null) {
            return LineState.OPEN;
        }
        if (latest.lineVersion() != line.version()) {
            return LineState.CHANGED;
        }
        return switch (latest.kind()) {
            case ASK -> LineState.ASKED;
            case ANSWER -> LineState.ANSWERED;
            case RETURN -> LineState.RETURNED;
            case APPROVE -> settled(proposal());
            case ACCEPT, CUT, DENY -> latest.proposal() ? LineState.PROPOSED : settled(latest);
        };
    }

    /** When something last came in that a claim handler has to look at; empty where nothing waits for one. */
    public Optional<Instant> newsAt() {
        if (!state().waitsForHandler()) {
            return Optional.empty();
        }
        return latest().filter(entry -> entry.kind() == DecisionKind.ANSWER || entry.kind() == DecisionKind.RETURN)
                .map(LineDecision::at)
                .filter(at -> at.isAfter(line.changedAt()))
                .or(() -> Optional.of(line.changedAt()));
    }

    /** Whether a question is not answered yet, even if the line was changed since. */
    public boolean isAsked() {
        return latest().filter(entry -> entry.kind() == DecisionKind.ASK).isPresent();
    }

    /** What is accepted for good, whole yen; empty while nothing is decided. */
    public Optional<Yen> accepted() {
        return state().isDecided() ? Optional.ofNullable(decision().acceptedAmount()) : Optional.empty();
    }

    /** The entry that settled the line, or proposes to; empty while there is none. */
    public Optional<LineDecision> settling() {
        LineState state = state();
        return state.isDecided() || state == LineState.PROPOSED ? Optional.of(decision()) : Optional.empty();
    }

    private LineDecision decision() {
        LineDecision latest = entries.getLast();
        return latest.kind() == DecisionKind.APPROVE ? proposal() : latest;
    }

    private LineDecision proposal() {
        return entries.get(entries.size() - 2);
    }

    /** The amount asked, whole yen; zero in a draft. */
    public Yen asked() {
        return Objects.requireNonNullElse(amount(), Yen.ZERO);
    }

    private @Nullable Yen amount() {
        return line.facts().amount();
    }

    private static LineState settled(LineDecision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> LineState.ACCEPTED;
            case CUT -> LineState.CUT;
            case DENY -> LineState.DENIED;
            case ASK, ANSWER, APPROVE, RETURN -> throw new IllegalStateException("Settles nothing: " + decision);
        };
    }
}
