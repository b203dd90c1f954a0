package io.shirase.conversation.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.conversation.Conversation;
import io.shirase.evidence.Receipts;
import io.shirase.expense.LooseReceipts;
import io.shirase.expense.ui.ReceiptField;
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
    private final Receipts receipts;
    private final LooseReceipts loose;
    private final SignedIn signedIn;

    ConversationPanel(Conversation conversation, Receipts receipts, LooseReceipts loose, SignedIn signedIn) {
        this.conversation = conversation;
        this.receipts = receipts;
        this.loose = loose;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        boolean ofInsurer = signedIn.person().role().seesEveryIncident();
        Div letters = new Letters(
                conversation,
                incident.id(),
                ofInsurer,
                () -> new ReceiptField(ReceiptField.Purpose.MESSAGE, incident.id(), receipts, loose));
        Panel panel = new Panel(words().of("conversation.title"), letters);
        panel.setId(ID);
        return Optional.of(panel);
    }
}
