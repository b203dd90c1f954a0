package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.shirase.incident.Incident;
import io.shirase.part.Links;
import java.util.List;

/** One incident in a list. */
final class IncidentCard extends Div {

    /** @param more further lines */
    IncidentCard(Incident incident, boolean withInsured, List<CardPart> more) {
        addClassNames("panel", "card");
        Anchor title = Links.to(
                "incidents/" + incident.id(),
                words().of("vocabulary.kind", incident.facts().kind()));
        title.addClassName("card-title");
        add(new Div(title, IncidentWords.status(incident)));
        if (withInsured) {
            add(line(incident.insuredName() + " " + incident.certificateNumber()));
        }
        add(
                line(incident.receiptNumber()),
                line(words().of("incident.ui.list.received", words().formats().time(incident.receivedLocally()))),
                line(discovered(incident)));
        if (!incident.otherNumbers().isEmpty()) {
            add(line(words().of(
                            "incident.merge.others",
                            String.join(words().of("incident.ui.separator"), incident.otherNumbers()))));
        }
        more.forEach(part -> part.of(incident).ifPresent(said -> add(line(said))));
    }

    static String discovered(Incident incident) {
        return incident.discoveryAssumed()
                ? words().of("incident.ui.list.discovered.unknown")
                : words().of("incident.ui.list.discovered", IncidentWords.discovered(incident.facts()));
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
