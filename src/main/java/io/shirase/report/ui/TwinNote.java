package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.incident.Incident;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import java.util.List;

/** Says, before a report is sent, that one of the same event may be there already. Sending it is never wrong. */
final class TwinNote extends Div {

    private static final int SHOWN = 3;

    /** @param twins those that the person may see anyway */
    TwinNote(List<Incident> twins, boolean onTheTelephone) {
        UnorderedList list = new UnorderedList();
        twins.stream()
                .limit(SHOWN)
                .forEach(twin -> list.add(new ListItem(Links.to(
                        "incidents/" + twin.id(),
                        words().of(
                                        "report.ui.twin",
                                        twin.receiptNumber(),
                                        words().formats().time(twin.receivedLocally()),
                                        words().of(
                                                        "vocabulary.kind",
                                                        twin.facts().kind()))))));
        add(new Note(
                Tone.WAITING,
                new Paragraph(words().of("report.ui.twins")),
                list,
                new Paragraph(words().of(onTheTelephone ? "report.ui.twins.call" : "report.ui.twins.send"))));
    }
}
