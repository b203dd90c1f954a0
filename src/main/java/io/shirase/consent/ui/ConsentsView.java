package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.consent.Consent;
import io.shirase.consent.Consents;
import io.shirase.incident.Incidents;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The requests for consent that wait for the insurer, the oldest first. */
@Route("consents")
@RolesAllowed({"HANDLER", "SUPERVISOR"})
class ConsentsView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Consents consents;
    private final Incidents incidents;

    ConsentsView(Consents consents, Incidents incidents) {
        this.consents = consents;
        this.incidents = incidents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Consent> waiting = consents.waiting();
        getContent().removeAll();
        getContent().add(new PageHeader(words().of("consent.ui.list")).lead(words().of("consent.ui.list.lead")));
        if (waiting.isEmpty()) {
            getContent()
                    .add(new EmptyState(words().of("consent.ui.list.none"), words().of("consent.ui.list.none.text")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        waiting.forEach(consent -> {
            ConsentCard card =
                    new ConsentCard(consent, incidents.get(consent.incidentId()).insuredName());
            card.addClassName("panel");
            cards.add(card);
        });
        getContent().add(cards);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("consent.ui.list"));
    }
}
