package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.LineSplits;
import io.shirase.expense.StaleExpense;
import io.shirase.expense.WorkDays;
import io.shirase.money.Yen;
import io.shirase.part.Buttons;
import io.shirase.part.DayField;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.window.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Work over several days, parted where a window ends: what comes of it is said before it is done. */
final class SplitLine extends NativeDetails {

    private final UUID newLine = UUID.randomUUID();
    private final transient ExpenseLine line;
    private final transient LineSplits splits;
    private final DayField first = new DayField(words().of("claim.ui.split.first"));
    private final DayField last = new DayField(words().of("claim.ui.split.last"));
    private final Select<Window> edge = new Select<>();
    private final Div said = new Div();

    /** @param windows of the incident, at least one */
    SplitLine(ExpenseLine line, List<Window> windows, LineSplits splits) {
        super(words().of("claim.ui.split.title"));
        this.line = line;
        this.splits = splits;
        addClassName("more");
        edge.setLabel(words().of("claim.ui.split.edge"));
        edge.setItems(windows);
        edge.setItemLabelGenerator(window -> words().of(
                        "claim.ui.split.window",
                        window.name(words().locale()),
                        words().formats().shortDate(window.lastDay())));
        edge.setValue(windows.getFirst());
        said.getElement().setAttribute("role", "status");
        Div days = new Div(first, last);
        days.addClassName("field-row");
        Div fields = new Div(new Paragraph(words().of("claim.ui.split.hint")), days, edge, said);
        fields.addClassName("form-fields");
        first.addValueChangeListener(event -> look());
        last.addValueChangeListener(event -> look());
        edge.addValueChangeListener(event -> look());
        setContent(fields);
    }

    private void look() {
        said.removeAll();
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        Yen amount = line.facts().amount();
        if (from == null || to == null || amount == null) {
            return;
        }
        LocalDate day = edge.getValue().lastDay();
        if (to.isBefore(from) || !new WorkDays(from, to).areParted(day)) {
            said.add(new Note(Tone.NEUTRAL, words().of("claim.ui.split.none")));
            return;
        }
        WorkDays days = new WorkDays(from, to);
        WorkDays.Parts parts = days.part(amount, day);
        said.add(
                new Paragraph(words().of(
                                "claim.ui.split.parts",
                                words().formats().yen(parts.within()),
                                words().formats().shortDate(day),
                                words().formats().yen(parts.after()))),
                Buttons.secondary(words().of("claim.ui.split.do"), () -> split(days, day)));
    }

    private void split(WorkDays days, LocalDate day) {
        try {
            LineSplits.Split parts = splits.split(newLine, line.id(), line.version(), days, day);
            new LastChange(line, parts.within(), parts.after()).keep();
            UI.getCurrent()
                    .navigate(
                            "incidents/" + line.incidentId() + "/expenses",
                            QueryParameters.of(LastChange.PARAMETER, line.id().toString()));
        } catch (StaleExpense stale) {
            said.removeAll();
            said.add(Refusals.stale(stale.current()));
        }
    }
}
