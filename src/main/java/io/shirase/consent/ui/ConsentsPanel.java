package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.consent.Consent;
import io.shirase.consent.Consents;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The requests for consent of an incident, and the way to a new one. */
@org.springframework.stereotype.Component
@Order(25)
class ConsentsPanel implements IncidentPanel {

    private final Consents consents;
    private final SignedIn signedIn;

    ConsentsPanel(Consents consents, SignedIn signedIn) {
        this.consents = consents;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> of(Incident incident) {
        List<Consent> asked = consents.ofIncident(incident.id());
        boolean asks = signedIn.person().role().reports();
        if (asked.isEmpty() && !asks) {
            return Optional.empty();
        }
        Panel panel = new Panel(words().of("consent.ui.panel"));
        panel.setId("consents");
        if (asked.isEmpty()) {
            panel.add(new Paragraph(words().of("consent.ui.panel.none")));
        } else {
            Div cards = new Div();
            cards.addClassName("cards");
            asked.reversed().forEach(consent -> cards.add(new ConsentCard(consent, "")));
            panel.add(cards);
        }
        if (asks) {
            panel.add(new Actions(
                    Links.secondary("incidents/" + incident.id() + "/what-if", words().of("consent.ui.panel.ask"))));
        }
        return Optional.of(panel);
    }
}
