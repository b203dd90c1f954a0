package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.shirase.directory.PlannedPhase;
import io.shirase.directory.PlannedStep;
import io.shirase.directory.ResponsePlans;
import io.shirase.directory.Support;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Actions;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** How far the response has come, on an incident's page: the next steps, and the help that was asked for. */
@org.springframework.stereotype.Component
@Order(13)
class PlanPanel implements IncidentPanel {

    private static final int NEXT = 3;

    private final ResponsePlans plans;
    private final SupportRequests requests;
    private final Support support;

    PlanPanel(ResponsePlans plans, SupportRequests requests, Support support) {
        this.plans = plans;
        this.requests = requests;
        this.support = support;
    }

    @Override
    public Optional<Component> of(Incident incident) {
        List<PlannedPhase> phases = plans.of(incident.id());
        Panel panel = new Panel(words().of("directory.plan.title"), new Paragraph(DirectoryWords.progress(phases)));
        List<PlannedStep> open = phases.stream()
                .flatMap(phase -> phase.shown().stream())
                .filter(PlannedStep::isOpen)
                .limit(NEXT)
                .toList();
        if (open.isEmpty()) {
            panel.add(new Paragraph(words().of("directory.plan.done.all")));
        } else {
            UnorderedList list = new UnorderedList();
            open.forEach(step -> list.add(new ListItem(words().of(step.step().name()))));
            panel.add(new Paragraph(words().of("directory.plan.next")), list);
        }
        List<SupportRequest> asked = requests.ofIncident(incident.id()).stream()
                .filter(request -> !request.state().isOver())
                .toList();
        if (!asked.isEmpty()) {
            Div cards = new Div();
            cards.addClassName("cards");
            asked.reversed().forEach(request -> cards.add(new RequestCard(request, support, "")));
            panel.add(cards);
        }
        panel.add(
                new Actions(Links.secondary("incidents/" + incident.id() + "/plan", words().of("directory.plan.all"))));
        return Optional.of(panel);
    }
}
