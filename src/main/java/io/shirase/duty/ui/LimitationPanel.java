package io.shirase.duty.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import io.shirase.duty.Duties;
import io.shirase.duty.InvalidDuty;
import io.shirase.duty.Limitation;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.DayField;
import io.shirase.part.DueDate;
import io.shirase.part.Links;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Until when each line can be claimed, and the form that says from when. */
final class LimitationPanel extends Section {

    /** So many are in sight, and so many more behind a heading that opens; where there are more, the latest are counted. */
    private static final int SHOWN = 3;

    private static final int LISTED = 100;

    private final UUID incident;
    private final Duties duties;
    private final Runnable changed;
    private final UUID next = UUID.randomUUID();

    /** @param lines at least one, the earliest last day first */
    LimitationPanel(UUID incident, List<Limitation> lines, Duties duties, LocalDate today, Runnable changed) {
        this.incident = incident;
        this.duties = duties;
        this.changed = changed;
        addClassName("cards");
        Div panel = new Div(new Paragraph(words().of("duty.ui.limitation.lead")));
        panel.addClassName("panel");
        panel.add(list(lines.stream().limit(SHOWN).toList(), today));
        if (lines.size() > SHOWN) {
            panel.add(new Details(
                    words().of("duty.ui.limitation.others", words().formats().number(lines.size() - SHOWN)),
                    list(lines.stream().skip(SHOWN).limit(LISTED).toList(), today)));
        }
        int more = lines.size() - SHOWN - LISTED;
        if (more > 0) {
            panel.add(new Paragraph(
                    words().of("duty.ui.limitation.more", words().formats().number(more))));
        }
        panel.add(new Details(words().of("duty.ui.limitation.say"), form(lines)));
        add(new H2(words().of("duty.ui.limitation")), panel);
    }

    private UnorderedList list(List<Limitation> lines, LocalDate today) {
        UnorderedList list = new UnorderedList();
        list.addClassName("limitations");
        lines.forEach(line -> list.add(item(line, today)));
        return list;
    }

    private ListItem item(Limitation line, LocalDate today) {
        String name = words().of("duty.ui.limitation.line", words().formats().number(line.number()));
        ListItem item = new ListItem(Links.to("incidents/" + incident + "/expenses/" + line.line(), name));
        LocalDate last = line.lastDay();
        if (last != null) {
            item.add(new DueDate(last, today));
        }
        Span why = new Span(line.inWords(words()));
        why.addClassName("card-line");
        item.add(why);
        return item;
    }

    private Div form(List<Limitation> lines) {
        Select<Limitation> line = new Select<>();
        line.setLabel(words().of("duty.ui.limitation.which"));
        line.setItems(lines);
        line.setItemLabelGenerator(
                one -> words().of("duty.ui.limitation.line", words().formats().number(one.number())));
        line.setValue(
                lines.stream().filter(one -> one.startsOn() == null).findFirst().orElse(lines.getFirst()));
        DayField day = new DayField(words().of("duty.ui.limitation.day"));
        ShortText why = new ShortText(words().of("duty.ui.limitation.why"), Duties.MAX_WHY);
        Div form = new Div(line, day, why);
        form.addClassName("form-fields");
        form.getElement().setAttribute("data-asks", true);
        form.add(new Actions(Buttons.secondary(words().of("duty.ui.limitation.save"), () -> {
            if (Refused.within(form)) {
                return;
            }
            try {
                duties.starts(next, incident, line.getValue().line(), day.getValue(), why.getValue());
                changed.run();
            } catch (InvalidDuty invalid) {
                day.setErrorMessage(invalid.problems().getFirst().text(words().locale()));
                day.setInvalid(true);
                day.focus();
            }
        })));
        return form;
    }
}
