package io.shirase.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.shell.part.Column;
import io.shirase.shell.part.KeepsTyped;
import io.shirase.shell.part.Links;
import io.shirase.shell.part.PageHeader;
import io.shirase.shell.part.Titles;
import io.shirase.shell.part.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What now, until when, what is covered, what has been spent, what will come back: one page an incident. */
@Route("incidents/:incidentId")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class IncidentView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final List<TodoSource> nextSteps;
    private final List<IncidentPanel> panels;
    private String title = "";

    IncidentView(Incidents incidents, List<TodoSource> nextSteps, List<IncidentPanel> panels) {
        this.incidents = incidents;
        this.nextSteps = nextSteps;
        this.panels = panels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        title = Words.of("incident.ui.page.title", incident.receiptNumber());
        getContent().removeAll();
        getContent().add(header(incident), new NextStepList(incident, nextSteps));
        panels.forEach(panel -> panel.of(incident).ifPresent(getContent()::add));
        getContent().add(new FactsPanel(incident, incidents.report(incident.id())));
    }

    private static PageHeader header(Incident incident) {
        return new PageHeader(Words.of("vocabulary.kind", incident.facts().kind()))
                .back("incidents", Words.of("incident.ui.page.back"))
                .status(IncidentWords.status(incident))
                .lead(Words.of(
                        "incident.ui.page.received",
                        incident.receiptNumber(),
                        Words.formats().exactTime(incident.receivedLocally())))
                .action(Links.primary(
                        "incidents/" + incident.id() + "/expenses", Words.of("incident.ui.page.expenses")));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
