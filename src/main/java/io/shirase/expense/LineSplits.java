package io.shirase.expense;

import io.shirase.money.Yen;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parts a line of which some of the work lies within a window and some after it. */
@Service
public class LineSplits {

    private final Expenses expenses;

    LineSplits(Expenses expenses) {
        this.expenses = expenses;
    }

    /** The line that keeps what falls within, and the one that takes the rest. */
    public record Split(ExpenseLine within, ExpenseLine after) {}

    /** Whether a line can be parted: its amount is known, and is not that of so many people at so much each. */
    public static boolean isSplittable(ExpenseFacts facts) {
        return !facts.isDraft() && facts.heads() == null;
    }

    /**
     * The line keeps what falls on the days up to the edge, and a new one behind it takes the rest, with the same receipts.
     * What the invoice says in all stands on neither.
     *
     * @param id of the new line, made by the caller when the form is opened
     * @param edge the last day within
     * @return both lines
     * @throws StaleExpense if the line has been changed since it was seen
     * @throws IllegalArgumentException if the edge does not part the days, or the line cannot be parted
     * @throws io.shirase.identity.NotFoundException if there is no such line for this person
     */
    @Transactional
    public Split split(UUID id, UUID lineId, long seen, WorkDays days, LocalDate edge) {
        ExpenseLine line = expenses.get(lineId);
        if (!isSplittable(line.facts())) {
            throw new IllegalArgumentException("The line cannot be parted");
        }
        WorkDays.Parts parts = days.part(Objects.requireNonNull(line.facts().amount()), edge);
        ExpenseLine within = expenses.edit(lineId, seen, part(line.facts(), parts.within(), edge), line.receipts());
        ExpenseLine after =
                expenses.add(id, line.incidentId(), part(line.facts(), parts.after(), days.last()), line.receipts());
        return new Split(within, after);
    }

    /**
     * Takes a split back: the first line is whole again, the second is gone.
     *
     * @param before the line as it was
     * @param part the same line since
     * @param rest the line that took the rest
     * @throws StaleExpense if one of them has been changed since; nothing was changed then
     * @throws io.shirase.identity.NotFoundException if there is no such line for this person
     */
    @Transactional
    public void join(ExpenseLine before, ExpenseLine part, ExpenseLine rest) {
        expenses.remove(rest.id(), rest.version());
        expenses.changeBack(before, part.version());
    }

    private static ExpenseFacts part(ExpenseFacts whole, Yen amount, LocalDate day) {
        return whole.with(facts -> {
            facts.amount = amount;
            facts.accruedOn = day;
            facts.invoice = whole.invoice().withoutSums();
        });
    }
}
