package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.claim.InterruptionWork;
import io.shirase.money.Yen;
import io.shirase.part.Rows;
import java.time.YearMonth;

/** The months of a stop, each beside the same month of the year before. */
public final class MonthTable extends Div {

    public MonthTable(InterruptionWork work) {
        Rows<YearMonth> rows = new Rows<YearMonth>(words().of("claim.ui.interruption.months"))
                .text(
                        words().of("claim.ui.months.month"),
                        month -> words().formats().month(month))
                .text(words().of("claim.ui.months.column.before"), month -> yen(work, month.minusYears(1)))
                .text(words().of("claim.ui.months.column.now"), month -> yen(work, month))
                .text(
                        words().of("claim.ui.months.column.difference"),
                        month -> words().formats().difference(amount(work, month) - amount(work, month.minusYears(1))));
        add(rows.show(work.affected()));
    }

    private static String yen(InterruptionWork work, YearMonth month) {
        return words().formats().yen(Yen.of(amount(work, month)));
    }

    private static long amount(InterruptionWork work, YearMonth month) {
        return work.months().getOrDefault(month, 0L);
    }
}
