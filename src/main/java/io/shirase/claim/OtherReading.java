package io.shirase.claim;

import io.shirase.expense.ExpenseLine;
import io.shirase.money.Yen;
import io.shirase.product.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An ambiguous wording that makes a difference for a claim.
 *
 * @param clause in the source's words, with both readings
 * @param taken the claim under the reading that assessments take
 * @param otherwise the claim under the other one
 */
public record OtherReading(Clause clause, AssessedClaim taken, AssessedClaim otherwise) {

    /** A line that the two readings pay differently, whole yen each. */
    public record Line(ExpenseLine line, Yen taken, Yen otherwise) {

        /** Whole yen that the other reading pays more; negative where it pays less. */
        public long difference() {
            return otherwise.amount() - taken.amount();
        }
    }

    /** The question and both of its answers. */
    public Clause.Reading reading() {
        return Objects.requireNonNull(clause.reading());
    }

    /** The lines of an incident that are paid differently, in the order of the claim. */
    public List<Line> linesOf(UUID incidentId) {
        List<AssessedLine> read = taken.linesOf(incidentId);
        List<AssessedLine> other = otherwise.linesOf(incidentId);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Line line = new Line(
                    read.get(i).line(),
                    read.get(i).result().payable(),
                    other.get(i).result().payable());
            if (line.difference() != 0) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whole yen that the other reading pays more for the lines of an incident; negative where it pays less. */
    public long difference(UUID incidentId) {
        return otherwise.payableOf(incidentId).amount()
                - taken.payableOf(incidentId).amount();
    }

    /** Whole yen that it pays more in the whole policy period, other incidents and interruptions included. */
    public long difference() {
        return otherwise.assessment().payable().amount()
                - taken.assessment().payable().amount();
    }
}
