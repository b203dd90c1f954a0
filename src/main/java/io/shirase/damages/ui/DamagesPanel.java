package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesClaims;
import io.shirase.damages.DamagesCover;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The claims of others in an incident, and the way to a new one; only where the product covers damages. */
@org.springframework.stereotype.Component
@Order(26)
class DamagesPanel implements IncidentPanel {

    private final DamagesClaims claims;
    private final DamagesCover cover;
    private final SignedIn signedIn;

    DamagesPanel(DamagesClaims claims, DamagesCover cover, SignedIn signedIn) {
        this.claims = claims;
        this.cover = cover;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Component> of(Incident incident) {
        List<DamagesClaim> entered = claims.ofIncident(incident.id());
        boolean enters = signedIn.person().role().reports();
        if (entered.isEmpty() && !(enters && cover.covers(incident))) {
            return Optional.empty();
        }
        Panel panel = new Panel(words().of("damages.ui.panel"));
        panel.setId("damages");
        if (entered.isEmpty()) {
            panel.add(new Paragraph(words().of("damages.ui.panel.none")));
        } else {
            boolean isOpen = entered.stream().anyMatch(claim -> !claim.stage().isSettled());
            if (enters && isOpen) {
                panel.add(new DoNotSettle(cover.ofSettling(incident)));
            }
            Div cards = new Div();
            cards.addClassName("cards");
            entered.forEach(claim -> cards.add(new DamagesCard(claim)));
            panel.add(cards);
        }
        if (enters) {
            panel.add(new Actions(
                    Links.secondary("incidents/" + incident.id() + "/damages/new", words().of("damages.ui.new"))));
        }
        return Optional.of(panel);
    }
}
