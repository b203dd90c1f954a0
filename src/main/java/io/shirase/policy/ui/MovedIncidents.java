package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyPreview;
import io.shirase.policy.PolicyPreview.Moved;
import java.util.List;

/** Says before a policy is saved which incidents would be paid another sum, and saves only once that was read. */
final class MovedIncidents extends Composite<Div> {

    private final transient List<PolicyPreview> previews;

    MovedIncidents(List<PolicyPreview> previews) {
        this.previews = previews;
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        getContent().removeAll();
    }

    /** Saves at once where no incident's money moves. */
    void saveOnceRead(Policy after, Runnable save) {
        clear();
        List<Moved> moved = previews.stream()
                .flatMap(preview -> preview.ifSaved(after).stream())
                .toList();
        if (moved.isEmpty()) {
            save.run();
            return;
        }
        UnorderedList list = new UnorderedList();
        moved.forEach(incident -> list.add(new ListItem(sentence(incident))));
        boolean decided = moved.stream().anyMatch(incident -> incident.decidedLines() > 0);
        Note note = new Note(
                Tone.WARN,
                new Paragraph(words().of("policy.ui.moved", words().formats().number(moved.size()))),
                list,
                new Paragraph(words().of(decided ? "policy.ui.moved.decided" : "policy.ui.moved.open")),
                new Actions(Buttons.primary(words().of("policy.ui.moved.save"), save)));
        getContent().add(note);
    }

    private static String sentence(Moved moved) {
        String sums = words().of(
                        "policy.ui.moved.one",
                        moved.receiptNumber(),
                        words().yen(moved.before()),
                        words().yen(moved.after()));
        return moved.decidedLines() == 0
                ? sums
                : sums + words().of("policy.ui.moved.lines", words().formats().number(moved.decidedLines()));
    }
}
