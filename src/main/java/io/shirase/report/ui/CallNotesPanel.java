package io.shirase.report.ui;

import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.report.CallNotes;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incident, for the insurer's own people: what was noted of calls about it. */
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
        return signedIn.person().role().seesEveryIncident()
                ? Optional.of(new NotesOfCalls(
                        () -> notes.ofIncident(incident.id()),
                        (id, text) -> notes.addToIncident(id, incident.id(), text)))
                : Optional.empty();
    }
}
