package io.shirase.review;

import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line and everything that was entered about it.
 *
 * @param entries the first entry first
 */
public record LineStanding(ExpenseLine line, List<LineDecision> entries) {

    /** After them, a claim handler has something new to look at. */
    private static final Set<DecisionKind> NEWS =
            EnumSet.of(DecisionKind.ANSWER, DecisionKind.OBJECT, DecisionKind.RETURN);

    public LineStanding {
        entries = List.copyOf(entries);
    }

    LineStanding with(LineDecision entry) {
        List<LineDecision> more = new ArrayList<>(entries);
        more.add(entry);
        return new LineStanding(line, more);
    }

    /** The entries that were not taken back, without those that took them back; the first first. */
    public List<LineDecision> effective() {
        return effective(entries);
    }

    static List<LineDecision> effective(List<LineDecision> entries) {
        if (entries.stream().noneMatch(entry -> entry.kind() == DecisionKind.WITHDRAW)) {
            return entries;
        }
        List<LineDecision> effective = new ArrayList<>();
        for (LineDecision entry : entries) {
            if (entry.kind() != DecisionKind.WITHDRAW) {
                effective.add(entry);
            } else if (!effective.isEmpty()) {
                effective.removeLast();
            }
        }
        return effective;
    }

    /** The latest entry that was not taken back. */
    public Optional<LineDecision> latest() {
        List<LineDecision> effective = effective();
        return effective.isEmpty() ? Optional.empty() : Optional.of(effective.getLast());
    }

    /** The number of the latest entry, whatever it is; 0 where there is none. */
    public int number() {
        return entries.size();
    }

    public LineState state() {
        LineDecision latest = latest().orElse(null);
        if (latest == null) {
            return LineState.OPEN;
        }
        if (latest.kind() == DecisionKind.OBJECT) {
            // Also where the line was changed since: what proves the objection may come after it.
            return LineState.OBJECTED;
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
            case OBJECT, WITHDRAW -> throw new IllegalStateException("Was taken out: " + latest);
        };
    }

    /** When something last came in that a claim handler has to look at; empty where nothing waits for one. */
    public Optional<Instant> newsAt() {
        if (!state().waitsForHandler()) {
            return Optional.empty();
        }
        return latest().filter(entry -> NEWS.contains(entry.kind()))
                .map(LineDecision::at)
                .filter(at -> at.isAfter(line.changedAt()))
                .or(() -> Optional.of(line.changedAt()));
    }

    /** Whether a question is not answered yet, even if the line was changed since. */
    public boolean isAsked() {
        return openQuestion().isPresent();
    }

    /** The question that is not answered yet, even if the line was changed since. */
    public Optional<LineDecision> openQuestion() {
        return latest().filter(entry -> entry.kind() == DecisionKind.ASK);
    }

    /** What the insured objects to what was decided; empty where nobody did. */
    public Optional<LineDecision> objection() {
        return entries.stream()
                .filter(entry -> entry.kind() == DecisionKind.OBJECT)
                .findFirst();
    }

    /** Whether something was decided that can be objected to: once, and also where the line was changed since. */
    public boolean mayBeObjectedTo() {
        return objection().isEmpty() && latest().filter(LineStanding::settles).isPresent();
    }

    private static boolean settles(LineDecision entry) {
        return entry.kind() == DecisionKind.APPROVE || (entry.kind().decides() && !entry.proposal());
    }

    /** Who decided, proposed or approved what was objected to, by user name; nobody where there is no objection. */
    public Set<String> decidedBeforeObjection() {
        return objection()
                .map(objection -> entries.stream()
                        .filter(entry -> entry.number() < objection.number())
                        .filter(entry -> entry.kind() == DecisionKind.APPROVE
                                || entry.kind().decides())
                        .map(LineDecision::by)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The decision that counts, also while something else is asked, proposed or objected; empty while nothing is decided. */
    Optional<LineDecision> standingDecision() {
        return settlement().map(Settlement::decision);
    }

    /** What is accepted for good, whole yen; empty while nothing is decided. */
    public Optional<Yen> accepted() {
        return standingDecision().map(LineDecision::acceptedAmount);
    }

    /** What two persons settled, whole yen: it stands until two persons settle something else. */
    public Optional<Yen> approved() {
        return settlement().filter(Settlement::byTwo).map(Settlement::decision).map(LineDecision::acceptedAmount);
    }

    private record Settlement(LineDecision decision, boolean byTwo) {
        boolean isSameAs(LineDecision other) {
            return Objects.equals(decision.acceptedAmount(), other.acceptedAmount());
        }
    }

    /**
     * What one person settled is open again as soon as somebody asks about it or proposes otherwise; what two persons
     * settled is not.
     */
    private Optional<Settlement> settlement() {
        return settlement(entries, line.version());
    }

    /**
     * As {@link #standingDecision}, for who has the entries without the line.
     *
     * @param entries the first entry first
     * @param version of the line as it is now
     */
    public static Optional<LineDecision> standingDecision(List<LineDecision> entries, long version) {
        return settlement(entries, version).map(Settlement::decision);
    }

    private static Optional<Settlement> settlement(List<LineDecision> entries, long version) {
        Settlement standing = null;
        LineDecision before = null;
        for (LineDecision entry : effective(entries)) {
            if (entry.lineVersion() != version) {
                standing = null;
            } else {
                standing = after(entry, before, standing);
            }
            before = entry;
        }
        return Optional.ofNullable(standing);
    }

    private static @Nullable Settlement after(
            LineDecision entry, @Nullable LineDecision before, @Nullable Settlement standing) {
        Settlement kept = standing != null && standing.byTwo() ? standing : null;
        return switch (entry.kind()) {
            case ACCEPT, CUT, DENY ->
                entry.proposal() ? kept : new Settlement(entry, kept != null && kept.isSameAs(entry));
            case APPROVE -> before == null ? kept : new Settlement(before, true);
            // What was decided stands until somebody else has looked at it: nobody loses by objecting.
            case OBJECT -> standing;
            case ASK, ANSWER, RETURN, WITHDRAW -> kept;
        };
    }

    private LineDecision proposal() {
        List<LineDecision> effective = effective();
        return effective.get(effective.size() - 2);
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
            case ASK, ANSWER, OBJECT, APPROVE, RETURN, WITHDRAW ->
                throw new IllegalStateException("Settles nothing: " + decision);
        };
    }
}
