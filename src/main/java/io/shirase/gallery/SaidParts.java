package io.shirase.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.DefinitionList;
import io.shirase.part.DueDate;
import io.shirase.part.EmptyState;
import io.shirase.part.ErrorCard;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** The parts that say something. */
record SaidParts(LocalDate today) {

    Component[] type() {
        Paragraph small = new Paragraph(text("type.small"));
        small.addClassName("small");
        return new Component[] {
            new H3(text("type.h3")), new H1(text("type.h1")), new Paragraph(text("type.text")), small
        };
    }

    Component[] buttons() {
        return new Component[] {
            Buttons.primary(text("button.primary"), SaidParts::nothing),
            Buttons.secondary(text("button.secondary"), SaidParts::nothing),
            Buttons.quiet(text("button.quiet"), SaidParts::nothing),
            Buttons.danger(text("button.danger"), SaidParts::nothing),
            Links.to("design", text("button.link"))
        };
    }

    Div badges() {
        return row(Arrays.stream(Tone.values())
                .map(tone -> new StatusBadge(text("status." + tone.name().toLowerCase(Locale.ROOT)), tone))
                .toArray(Component[]::new));
    }

    Div amounts() {
        return rows(
                Amount.expected(Yen.of(1_234_567)).large(),
                Amount.of(Yen.of(1_234_567)),
                Amount.expected(Yen.of(300_000), Yen.of(1_234_567)),
                Amount.of(Yen.ZERO),
                Amount.unknown());
    }

    Div dueDates() {
        return rows(
                new DueDate(today.plusDays(340), today),
                new DueDate(today.plusDays(5), today),
                new DueDate(today, today),
                new DueDate(today.minusDays(3), today),
                DueDate.met(today.plusDays(12)));
    }

    DefinitionList facts() {
        return new DefinitionList()
                .add(text("facts.policy"), "TM-2026-004418")
                .add(text("facts.by"), text("facts.by.value"))
                .add(text("facts.asked"), Amount.of(Yen.of(1_234_567)))
                .unknown(text("facts.when"));
    }

    Component[] notes() {
        return new Component[] {
            new Note(Tone.ACTIVE, text("note.hint")),
            new Note(Tone.WARN, text("note.warn.heading"), text("note.warn")),
            new Note(Tone.GOOD, text("note.good"))
        };
    }

    EmptyState empty() {
        return new EmptyState(text("empty.title"), text("empty.text"))
                .action(Buttons.primary(text("empty.action"), SaidParts::nothing));
    }

    ErrorCard error() {
        return new ErrorCard(text("error.happened"), text("error.kept"), text("error.todo"))
                .reference("7F3A91C2")
                .action(Buttons.primary(text("error.action"), SaidParts::nothing));
    }

    private static Div row(Component... content) {
        Div row = new Div(content);
        row.addClassName("page-status");
        return row;
    }

    private static Div rows(Component... content) {
        Div rows = new Div();
        Arrays.stream(content).map(Div::new).forEach(rows::add);
        return rows;
    }

    private static void nothing() {
        // The gallery's buttons only show how they look.
    }

    static String text(String key) {
        return UI.getCurrent().getTranslation("gallery." + key);
    }
}
