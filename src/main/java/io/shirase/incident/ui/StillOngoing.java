package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Particulars;
import io.shirase.incident.StaleIncident;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.product.Contact;
import org.jspecify.annotations.Nullable;

/** While it is still going on, an incident's page begins with what to do at once and whom to call. */
final class StillOngoing extends Div {

    StillOngoing(Incident incident, Incidents incidents, @Nullable Contact hotline) {
        addClassName("cards");
        add(
                new Note(
                        Tone.WARN,
                        new Paragraph(words().of("incident.ui.ongoing")),
                        new Actions(Buttons.secondary(
                                words().of("incident.ui.ongoing.over"), () -> over(incident, incidents)))),
                new FirstAid(hotline));
    }

    private static void over(Incident incident, Incidents incidents) {
        try {
            incidents.correct(
                    incident.id(),
                    incident.version(),
                    incident.facts(),
                    incident.particulars().with(edit -> edit.safety = new Particulars.Safety(false)),
                    "");
        } catch (StaleIncident changed) {
            // The page is shown anew either way, as the incident is by now.
        }
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
