package io.shirase.report.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Panel;
import io.shirase.report.CallNotes;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incident that came by telephone: what the operator noted, for the insurer's own people. */
@Component
@Order(50)
class CallNotesPanel implements IncidentPanel {

    private final CallNotes notes;
    private final SignedIn signedIn;

    CallNotesPanel(CallNotes notes, SignedIn signedIn) {
        this.notes = notes;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        if (!signedIn.person().role().seesEveryIncident()) {
            return Optional.empty();
        }
        List<String> noted = notes.ofIncident(incident.id());
        return noted.isEmpty() ? Optional.empty() : Optional.of(panel(noted));
    }

    static Panel panel(List<String> noted) {
        Panel panel = new Panel(words().of("report.ui.call.notes"));
        noted.forEach(text -> {
            Paragraph words = new Paragraph(text);
            words.addClassName("as-typed");
            panel.add(words);
        });
        return panel;
    }
}
