package io.shirase.claim;

import io.shirase.money.Yen;
import io.shirase.product.Clause;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An ambiguous wording that makes a difference for a claim, read the other way.
 *
 * @param clause in the source's words, with both readings
 * @param lines every line of the claim, in its order
 * @param difference whole yen that the other reading pays more in the whole policy period, other incidents and
 *     interruptions included; negative where it pays less
 */
public record ReadOtherwise(Clause clause, List<Line> lines, long difference) {

    public ReadOtherwise {
        lines = List.copyOf(lines);
    }

    /**
     * A line under both readings, whole yen each.
     *
     * @param taken under the reading that assessments take
     */
    public record Line(LineOutlook line, Yen taken, Yen otherwise) {

        /** Whole yen that the other reading pays more; negative where it pays less. */
        public long difference() {
            return otherwise.amount() - taken.amount();
        }
    }

    /** The question and both of its answers. */
    public Clause.Reading reading() {
        return Objects.requireNonNull(clause.reading());
    }

    /** The lines of an incident that are paid differently. */
    public List<Line> changedOf(UUID incidentId) {
        return lines.stream()
                .filter(line -> isOf(line, incidentId) && line.difference() != 0)
                .toList();
    }

    /** Whole yen that an incident's lines are paid under the reading that assessments take. */
    public Yen taken(UUID incidentId) {
        return lines.stream()
                .filter(line -> isOf(line, incidentId))
                .map(Line::taken)
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** Whole yen that an incident's lines are paid under the other reading. */
    public Yen otherwise(UUID incidentId) {
        return lines.stream()
                .filter(line -> isOf(line, incidentId))
                .map(Line::otherwise)
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** Whole yen that the other reading pays more for the lines of an incident; negative where it pays less. */
    public long difference(UUID incidentId) {
        return otherwise(incidentId).amount() - taken(incidentId).amount();
    }

    private static boolean isOf(Line line, UUID incidentId) {
        return line.line().line().incidentId().equals(incidentId);
    }
}
