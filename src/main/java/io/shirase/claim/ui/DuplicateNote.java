package io.shirase.claim.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.expense.Duplicate;
import io.shirase.expense.ExpenseLine;
import io.shirase.shell.part.Note;
import io.shirase.shell.part.Tone;
import io.shirase.shell.part.Words;
import java.util.List;

/** A warning with the other line beside it; never a refusal: saving once more keeps both. */
final class DuplicateNote extends Div {

    DuplicateNote(List<Duplicate> alike) {
        getElement().setAttribute("role", "alert");
        UnorderedList others = new UnorderedList();
        alike.forEach(duplicate -> others.add(
                new ListItem(new Paragraph(Words.of(duplicate.likeness().messageKey())), link(duplicate.other()))));
        add(new Note(
                Tone.WARN,
                new Paragraph(Words.of("claim.ui.duplicate")),
                others,
                new Paragraph(Words.of("claim.ui.duplicate.todo"))));
    }

    private static Anchor link(ExpenseLine other) {
        String amount = other.facts().amount() == null
                ? ""
                : " " + Words.formats().yen(other.facts().amount());
        Anchor link = new Anchor(
                "incidents/" + other.incidentId() + "/expenses/" + other.id(), LineWords.name(other.facts()) + amount);
        link.getElement().setAttribute("target", "_blank");
        return link;
    }
}
