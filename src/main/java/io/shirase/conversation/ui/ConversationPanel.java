package io.shirase.conversation.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.conversation.Conversation;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Panel;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an incident's page: what the two sides wrote to each other, and a field for more. */
@Component
@Order(32)
class ConversationPanel implements IncidentPanel {

    static final String ID = "conversation";

    private final Conversation conversation;
    private final SignedIn signedIn;

    ConversationPanel(Conversation conversation, SignedIn signedIn) {
        this.conversation = conversation;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        boolean ofInsurer = signedIn.person().role().seesEveryIncident();
        Div letters = new Letters(conversation, incident.id(), ofInsurer);
        Panel panel = new Panel(words().of("conversation.title"), letters);
        panel.setId(ID);
        return Optional.of(panel);
    }
}
