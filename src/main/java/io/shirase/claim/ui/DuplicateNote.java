package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.expense.Duplicate;
import io.shirase.expense.ExpenseLine;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import java.util.List;

/** A warning with the other line beside it; never a refusal: saving once more keeps both. */
final class DuplicateNote extends Div {

    DuplicateNote(List<Duplicate> alike) {
        getElement().setAttribute("role", "alert");
        UnorderedList others = new UnorderedList();
        alike.forEach(duplicate -> others.add(
                new ListItem(new Paragraph(words().of(duplicate.likeness().messageKey())), link(duplicate.other()))));
        add(new Note(
                Tone.WARN,
                new Paragraph(words().of("claim.ui.duplicate")),
                others,
                new Paragraph(words().of("claim.ui.duplicate.todo"))));
    }

    private static Anchor link(ExpenseLine other) {
        String amount = other.facts().amount() == null
                ? ""
                : " " + words().formats().yen(other.facts().amount());
        Anchor link = new Anchor(
                "incidents/" + other.incidentId() + "/expenses/" + other.id(), LineWords.name(other.facts()) + amount);
        link.getElement().setAttribute("target", "_blank");
        return link;
    }
}
