package io.shirase.claim;

import io.shirase.assessment.Assessment;
import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A policy period with what the engine says about it. */
public record AssessedClaim(PolicyPeriod period, Product product, Assessment assessment) {

    /** The lines in the order of the claim. */
    public List<AssessedLine> lines() {
        List<AssessedLine> lines = new ArrayList<>();
        for (int i = 0; i < period.lines().size(); i++) {
            lines.add(new AssessedLine(period.lines().get(i), assessment.lines().get(i)));
        }
        return lines;
    }

    /** The lines of an incident in the order of the claim. */
    public List<AssessedLine> linesOf(UUID incidentId) {
        return lines().stream()
                .filter(assessed -> assessed.line().incidentId().equals(incidentId))
                .toList();
    }

    /** Whole yen that all lines of an incident are paid together. */
    public Yen payableOf(UUID incidentId) {
        return linesOf(incidentId).stream().map(line -> line.result().payable()).reduce(Yen.ZERO, Yen::plus);
    }

    /** The same records, assessed otherwise. */
    AssessedClaim with(Assessment other) {
        return new AssessedClaim(period, product, other);
    }

    /** What the engine says about a line; empty where the line is left out of the claim. */
    public Optional<Assessment.Line> result(ExpenseLine line) {
        int index = period.lines().indexOf(line);
        return index < 0 ? Optional.empty() : Optional.of(assessment.lines().get(index));
    }
}
