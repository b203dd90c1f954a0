package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import io.shirase.assessment.Assessment;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.Sentences;
import io.shirase.claim.AssessedClaim;
import io.shirase.claim.Futures;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a policy period would pay as things stand, line by line, in the words of the person before the screen. */
public final class Outlook {

    private final AssessedClaim claim;
    private final Explained explained;
    private final Sentences sentences;
    private final Map<UUID, Integer> places = new HashMap<>();

    private final @Nullable Futures futures;

    /** As if no suspicion were open. */
    public Outlook(AssessedClaim claim) {
        this(claim, Optional.empty());
    }

    /** @param futures both ways that an open suspicion can go; empty while none is open */
    public Outlook(AssessedClaim claim, Optional<Futures> futures) {
        this.claim = claim;
        this.futures = futures.orElse(null);
        this.explained = Assessor.explain(claim.product(), claim.period().claim());
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < claim.period().lines().size(); i++) {
            ExpenseLine line = claim.period().lines().get(i);
            places.put(line.id(), i);
            names.put(explained.lines().get(i).expense().id(), LineWords.name(line.facts()));
        }
        this.sentences = Sentences.in(words().formats().locale(), claim.product(), explained)
                .calling(id -> names.getOrDefault(id, id));
    }

    AssessedClaim claim() {
        return claim;
    }

    Explained explained() {
        return explained;
    }

    /** What the engine says about a line; empty where something without which nothing can be said is missing. */
    public Optional<Explained.Line> of(ExpenseLine line) {
        return Optional.ofNullable(places.get(line.id())).map(explained.lines()::get);
    }

    public List<Sentence> why(Explained.Line line) {
        return sentences.of(line);
    }

    /** What would be paid of these lines: one amount, or a range while it depends on how a suspicion turns out. */
    public Amount expected(List<ExpenseLine> of) {
        Range range = range(of);
        return Amount.expected(range.least(), range.most());
    }

    /** What would be paid of one line; not known while a fact is missing on which it depends. */
    public Amount expected(ExpenseLine line) {
        return range(line)
                .map(range -> Amount.expected(range.least(), range.most()))
                .orElseGet(Amount::unknown);
    }

    /**
     * What would be paid, whole yen.
     *
     * @param most as much as {@code least} where it does not depend on how a suspicion turns out
     */
    public record Range(Yen least, Yen most) {}

    /** What would be paid of one line; empty while a fact is missing on which it depends. */
    public Optional<Range> range(ExpenseLine line) {
        return of(line).filter(found -> found.result().outcome() != LineOutcome.PENDING || isDecidedBySuspicion(line))
                .map(found -> range(List.of(line)));
    }

    private Range range(List<ExpenseLine> of) {
        if (futures == null) {
            Yen sum = sum(claim, of);
            return new Range(sum, sum);
        }
        Yen ifAttack = sum(futures.ifAttack(), of);
        Yen ifNoAttack = sum(futures.ifNoAttack(), of);
        return ifAttack.compareTo(ifNoAttack) < 0 ? new Range(ifAttack, ifNoAttack) : new Range(ifNoAttack, ifAttack);
    }

    private boolean isDecidedBySuspicion(ExpenseLine line) {
        return futures != null
                && of(line).filter(found -> found.result().reasons().contains(Reason.OUTCOME_PENDING))
                        .isPresent();
    }

    private Yen sum(AssessedClaim assessed, List<ExpenseLine> of) {
        return of.stream()
                .map(line -> places.get(line.id()))
                .filter(Objects::nonNull)
                .map(assessed.assessment().lines()::get)
                .map(Assessment.Line::payable)
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** Both ways that an open suspicion can go; empty while none is open. */
    Optional<Futures> futures() {
        return Optional.ofNullable(futures);
    }
}
