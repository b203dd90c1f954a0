package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.incident.InvalidFacts;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Keys;
import io.shirase.part.LongText;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.report.CallNote;
import io.shirase.report.CallNotes;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What was noted of calls, and the form that adds a note. */
final class NotesOfCalls extends Composite<Panel> {

    private final Div noted = new Div();
    private final Span said = new Span();
    private final LongText note = new LongText(words().of("report.ui.note"), CallNotes.MAX_ADDED);
    private final Supplier<CallNotes.Noted> notes;
    private final BiConsumer<UUID, String> adding;
    /** Made before the button is pressed, so that a double press adds once. */
    private UUID next = UUID.randomUUID();

    /** @param adding keeps a note under this id */
    NotesOfCalls(Supplier<CallNotes.Noted> notes, BiConsumer<UUID, String> adding) {
        this.notes = notes;
        this.adding = adding;
        noted.addClassName("cards");
        said.getElement().setAttribute("role", "status");
        note.setHelperText(words().of("report.ui.note.hint"));
        note.setMinRows(2);
        Button add = Buttons.secondary(words().of("report.ui.note.add"), this::add);
        Div form = new Div(note, new Actions(add), said);
        form.addClassName("form-fields");
        form.getElement().setAttribute("data-asks", true);
        Keys.pressByControlEnter(add, form);
        getContent()
                .add(
                        new H2(words().of("report.ui.call.notes")),
                        noted,
                        new Details(words().of("report.ui.note"), form));
        show();
    }

    private void show() {
        noted.removeAll();
        CallNotes.Noted now = notes.get();
        now.duringCalls().forEach(text -> noted.add(text(text)));
        now.since().forEach(one -> noted.add(new Div(when(one), text(one.text()))));
        noted.setVisible(!now.isEmpty());
    }

    private static Span when(CallNote one) {
        Span when = new Span(
                words().of("report.ui.note.by", one.by(), words().formats().time(one.locally())));
        when.addClassName("card-line");
        return when;
    }

    private static Paragraph text(String noted) {
        Paragraph text = new Paragraph(noted);
        text.addClassName("as-typed");
        return text;
    }

    private void add() {
        said.removeAll();
        note.setInvalid(note.isMistyped());
        if (Refused.within(getContent())) {
            return;
        }
        try {
            adding.accept(next, note.getValue());
        } catch (InvalidFacts invalid) {
            note.setErrorMessage(
                    invalid.problems().getFirst().text(words().formats().locale()));
            note.setInvalid(true);
            note.focus();
            return;
        }
        next = UUID.randomUUID();
        note.clear();
        getContent().getElement().executeJs("this.querySelector('[data-asks]').removeAttribute('data-unsaved')");
        said.setText(words().of("report.ui.note.added"));
        show();
    }
}
