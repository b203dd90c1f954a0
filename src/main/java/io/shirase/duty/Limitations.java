package io.shirase.duty;

import io.shirase.assessment.Activity;
import io.shirase.duty.Limitation.Start;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Incident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when each line of an incident can be claimed. */
@Service
@Transactional(readOnly = true)
public class Limitations {

    /** Their claim can be made once the liability is settled, not when money is spent. */
    private static final Set<Activity> LIABILITY = EnumSet.of(Activity.DAMAGES, Activity.RECOURSE_CONDOLENCE);

    private final Expenses expenses;
    private final DutyStore store;

    Limitations(Expenses expenses, DutyStore store) {
        this.expenses = expenses;
        this.store = store;
    }

    /** The earliest last day first; those without one last. */
    public List<Limitation> of(Incident incident) {
        DutyReader said = new DutyReader(incident, store.entries(incident.id()));
        return expenses.of(List.of(incident)).stream()
                .map(line -> said.start(Limitation.PREFIX + line.id())
                        .map(day -> Limitation.of(line.id(), line.number(), Start.SAID, day))
                        .orElseGet(() -> of(line)))
                .sorted(Comparator.comparing(Limitation::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt(Limitation::number))
                .toList();
    }

    static Limitation of(ExpenseLine line) {
        ExpenseFacts facts = line.facts();
        Activity activity = facts.activity();
        if (activity != null && LIABILITY.contains(activity)) {
            return Limitation.of(line.id(), line.number(), Start.LIABILITY, null);
        }
        LocalDate arisen = facts.accruedOn();
        LocalDate paid = facts.spentOn();
        if (arisen != null && (paid == null || !paid.isBefore(arisen))) {
            return Limitation.of(line.id(), line.number(), Start.ARISEN, arisen);
        }
        return Limitation.of(line.id(), line.number(), paid == null ? Start.UNKNOWN : Start.PAID, paid);
    }
}
