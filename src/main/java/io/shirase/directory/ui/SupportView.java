package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.directory.Support;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.incident.Incidents;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The requests for help that wait for a vendor, the oldest first. */
@Route("support")
@RolesAllowed({"OPERATOR", "HANDLER", "SUPERVISOR"})
class SupportView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final SupportRequests requests;
    private final Support support;
    private final Incidents incidents;

    SupportView(SupportRequests requests, Support support, Incidents incidents) {
        this.requests = requests;
        this.support = support;
        this.incidents = incidents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<SupportRequest> waiting = requests.waiting();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("directory.requests.title"))
                        .lead(words().of("directory.requests.lead")));
        if (waiting.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            words().of("directory.requests.empty"), words().of("directory.requests.empty.text")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        waiting.forEach(request -> {
            RequestCard card = new RequestCard(
                    request, support, incidents.get(request.incidentId()).insuredName());
            card.addClassName("panel");
            cards.add(card);
        });
        getContent().add(cards);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("directory.requests.title"));
    }
}
