package io.shirase.expense.imports;

import io.shirase.money.Yen;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of a table would become.
 *
 * @param lines how many
 * @param drafts of how many the purpose or the amount is missing
 * @param faulty in how many a cell cannot be read
 * @param sum whole yen of all of them, as far as it is known
 * @param firstFaulty the first {@link #SHOWN} in which a cell cannot be read
 * @param first the first {@link #SHOWN} of all
 */
public record TableLook(int lines, int drafts, int faulty, Yen sum, List<ReadLine> firstFaulty, List<ReadLine> first) {

    /** So many are shown at once. */
    public static final int SHOWN = 20;

    public TableLook {
        firstFaulty = List.copyOf(firstFaulty);
        first = List.copyOf(first);
    }

    /** Whether all of it can be taken. */
    public boolean isReady() {
        return lines > 0 && faulty == 0;
    }

    /** Counts rows as they come by; holds none but the first. */
    static final class Counter {

        private int lines;
        private int drafts;
        private int faulty;
        private Yen sum = Yen.ZERO;
        private final List<ReadLine> firstFaulty = new ArrayList<>();
        private final List<ReadLine> first = new ArrayList<>();

        void add(ReadLine line) {
            lines++;
            drafts += line.facts().isDraft() ? 1 : 0;
            Yen amount = line.facts().amount();
            sum = amount == null ? sum : sum.plus(amount);
            if (!line.faults().isEmpty()) {
                faulty++;
                keep(firstFaulty, line);
            }
            keep(first, line);
        }

        private static void keep(List<ReadLine> kept, ReadLine line) {
            if (kept.size() < SHOWN) {
                kept.add(line);
            }
        }

        TableLook look() {
            return new TableLook(lines, drafts, faulty, sum, firstFaulty, first);
        }
    }
}
