package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Panel;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the claim handler has asked or decided about the lines of an incident, and the answers to it. */
@Component
@Order(30)
class MessagesPanel implements IncidentPanel {

    private final Reviews reviews;
    private final SignedIn signedIn;

    MessagesPanel(Reviews reviews, SignedIn signedIn) {
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        Role role = signedIn.person().role();
        List<LineStanding> spokenOf = reviews.ofIncident(incident.id()).stream()
                .filter(LineConversation::isSpokenOf)
                .toList();
        if (spokenOf.isEmpty()) {
            return Optional.empty();
        }
        Panel panel = new Panel(words().of("review.ui.title"));
        panel.setId("messages");
        spokenOf.forEach(standing -> panel.add(new LineConversation(standing, reviews, !role.decides())));
        return Optional.of(panel);
    }
}
