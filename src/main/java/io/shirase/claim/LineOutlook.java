package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.money.YenRange;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it stands: what is asked, what is decided, and what comes of it.
 *
 * @param result what the engine says as the facts stand; null for a draft
 * @param decided null while nothing is decided
 * @param ways what is paid if it is decided, and would be if not; null where a fact is missing on which it depends, and
 *     for a draft
 */
public record LineOutlook(
        ExpenseLine line,
        Assessment.@Nullable Line result,
        @Nullable Decided decided,
        @Nullable Ways ways) {

    public UUID id() {
        return line.id();
    }

    /** What is or would be paid: a range while it depends on how a suspicion turns out; null where it is not known. */
    public @Nullable YenRange payable() {
        return ways == null ? null : ways.range();
    }

    /** What people call the line. */
    public int number() {
        return line.number();
    }

    /** Whether something without which nothing can be said is still missing. */
    public boolean isDraft() {
        return result == null;
    }

    public boolean isDecided() {
        return decided != null;
    }

    /** Whole yen asked for; zero in a draft. */
    public Yen asked() {
        return Objects.requireNonNullElse(line.facts().amount(), Yen.ZERO);
    }
}
