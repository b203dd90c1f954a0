package io.shirase.claim.ui;

import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Sentence;
import io.shirase.assessment.Sentences;
import io.shirase.claim.AssessedClaim;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.shell.part.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a policy period would pay as things stand, line by line, in the words of the person before the screen. */
public final class Outlook {

    private final AssessedClaim claim;
    private final Explained explained;
    private final Sentences sentences;
    private final Map<UUID, Explained.Line> lines = new HashMap<>();

    public Outlook(AssessedClaim claim) {
        this.claim = claim;
        this.explained = Assessor.explain(claim.product(), claim.period().claim());
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < claim.period().lines().size(); i++) {
            ExpenseLine line = claim.period().lines().get(i);
            lines.put(line.id(), explained.lines().get(i));
            names.put(explained.lines().get(i).expense().id(), LineWords.name(line.facts()));
        }
        this.sentences = Sentences.in(Words.formats().locale(), claim.product(), explained)
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
        return Optional.ofNullable(lines.get(line.id()));
    }

    public List<Sentence> why(Explained.Line line) {
        return sentences.of(line);
    }

    /** What would be paid of these lines, whole yen. */
    public Yen payable(List<ExpenseLine> of) {
        return of.stream()
                .flatMap(line -> of(line).stream())
                .map(line -> line.result().payable())
                .reduce(Yen.ZERO, Yen::plus);
    }
}
