package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.shirase.claim.InterruptionWork;
import io.shirase.claim.RevenueTable;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.Panel;
import io.shirase.part.TableUpload;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was sold in each month, this year and the year before: pasted, taken from a file of the accounts, or typed. */
final class MonthsPage extends InterruptionPage {

    private static final int MOST_PASTED = 20_000;

    private final InterruptionWork work;
    private final @Nullable YearMonth first;
    private final Select<YearMonth> recovered = new Select<>();
    private final MonthFields months;
    private final LongText pasted = new LongText(words().of("claim.ui.months.paste"), MOST_PASTED);
    private final Div news = new Div();
    private final YenField standard;
    private final YenField actual;

    MonthsPage(InterruptionWork work) {
        this.work = work;
        first = work.firstMonth().orElse(null);
        months = new MonthFields(work);
        standard = AmountsPage.field("standardRevenue", work.standardTotal());
        actual = AmountsPage.field("actualRevenue", work.actualTotal());
        news.getElement().setAttribute("role", "status");
        pasted.setMinRows(3);
        pasted.setHelperText(words().of("claim.ui.months.paste.hint"));
        Div fields = new Div(until());
        fields.addClassName("form-fields");
        if (first == null) {
            fields.add(new Note(Tone.NEUTRAL, words().of("claim.ui.months.first-stops")));
        }
        add(
                new Panel(
                        words().of("claim.ui.months.import"),
                        new Paragraph(words().of("claim.ui.months.import.lead")),
                        new TableUpload(
                                Buttons.secondary(words().of("claim.ui.months.choose"), () -> {}),
                                (fileName, content) -> RevenueTable.ofFile(content),
                                this::take,
                                this::refuse),
                        new Details(words().of("claim.ui.months.paste.open"), paste()),
                        news),
                new Panel(words().of("claim.ui.interruption.months"), fields, months),
                new Details(words().of("claim.ui.months.totals"), totals()));
    }

    private Div paste() {
        Div both = new Div(
                pasted,
                new Actions(Buttons.secondary(
                        words().of("claim.ui.months.read"), () -> take(RevenueTable.ofText(pasted.getValue())))));
        both.addClassName("form-fields");
        return both;
    }

    private Div totals() {
        Div totals = new Div(new Paragraph(words().of("claim.ui.months.totals.lead")), standard, actual);
        totals.addClassNames("panel", "form-fields");
        return totals;
    }

    private Select<YearMonth> until() {
        recovered.setLabel(words().of("claim.ui.months.recovered"));
        recovered.setHelperText(words().of("claim.ui.months.recovered.hint"));
        List<YearMonth> possible = first == null
                ? Optional.ofNullable(work.recovered()).stream().toList()
                : Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(InterruptionWork.MOST_MONTHS)
                        .toList();
        recovered.setItems(possible);
        recovered.setItemLabelGenerator(month -> words().formats().month(month));
        if (work.recovered() != null && possible.contains(work.recovered())) {
            recovered.setValue(work.recovered());
        }
        recovered.addValueChangeListener(event -> months.show(affected()));
        months.show(affected());
        return recovered;
    }

    private List<YearMonth> affected() {
        return work.with(edit -> edit.recovered = recovered.getValue()).affected();
    }

    private void take(RevenueTable read) {
        news.removeAll();
        if (read.months().isEmpty()) {
            refuse(words().of("claim.ui.months.none"));
        } else {
            months.take(read.months());
            news.add(new Note(
                    Tone.GOOD,
                    words().of(
                                    read.unit() == 1 ? "claim.ui.months.taken" : "claim.ui.months.taken.unit",
                                    read.months().size(),
                                    words().formats().month(read.months().firstKey()),
                                    words().formats().month(read.months().lastKey()),
                                    words().formats().number(read.unit()))));
        }
        if (!read.unread().isEmpty()) {
            news.add(new Note(Tone.WARN, words().of("claim.ui.months.unread", String.join(" / ", read.unread()))));
        }
    }

    private void refuse(String why) {
        news.removeAll();
        news.add(new Note(Tone.WARN, why));
    }

    @Override
    void into(InterruptionWork.Edit edit) {
        edit.recovered = recovered.getValue();
        edit.months = months.amounts();
        edit.standardTotal = AmountsPage.amount(standard);
        edit.actualTotal = AmountsPage.amount(actual);
    }
}
