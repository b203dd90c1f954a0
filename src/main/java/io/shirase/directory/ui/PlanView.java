package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.directory.PlannedPhase;
import io.shirase.directory.PlannedStep;
import io.shirase.directory.ResponsePlans;
import io.shirase.directory.Support;
import io.shirase.directory.SupportFile;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.directory.Vendors;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Hotline;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Column;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** What to do after an incident, phase by phase; what is ticked off, and the help that was asked for. */
@Route("incidents/:incidentId/plan")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class PlanView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final ResponsePlans plans;
    private final SupportRequests requests;
    private final Vendors vendors;
    private final Support support;
    private final SignedIn signedIn;

    PlanView(
            Incidents incidents,
            ResponsePlans plans,
            SupportRequests requests,
            Vendors vendors,
            Support support,
            SignedIn signedIn) {
        this.incidents = incidents;
        this.plans = plans;
        this.requests = requests;
        this.vendors = vendors;
        this.support = support;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(incidents.get(Ids.of(event, "incidentId")).id(), "");
    }

    /** @param touched code of the step that was ticked just now; empty where none was */
    private void show(UUID id, String touched) {
        Incident incident = incidents.get(id);
        List<PlannedPhase> phases = plans.of(id);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("directory.plan.title"))
                        .back("incidents/" + id, words().of("incident.ui.edit.back"))
                        .lead(words().of("directory.plan.lead"))
                        .facts(DirectoryWords.progress(phases)));
        plans.hotline(id).map(Hotline::new).ifPresent(getContent()::add);
        List<SupportRequest> asked = requests.ofIncident(id);
        if (!asked.isEmpty()) {
            Div cards = new Div();
            cards.addClassName("cards");
            asked.reversed().forEach(request -> cards.add(new RequestCard(request, support, "")));
            getContent().add(new Panel(words().of("directory.requests.title"), cards));
        }
        support.services(incident.product()).forEach(service -> getContent().add(service(service)));
        phases.forEach(phase -> section(incident, phase, touched));
    }

    private void section(Incident incident, PlannedPhase phase, String touched) {
        Section section = new Section(
                new H2(words().of(phase.phase().name())),
                new Paragraph(words().of(phase.phase().gist())));
        section.addClassName("cards");
        phase.shown().forEach(step -> section.add(card(incident, step, touched)));
        if (!phase.perhaps().isEmpty()) {
            Div cards = new Div(
                    new Paragraph(words().of("directory.plan.perhaps.text")),
                    new Actions(Links.secondary(
                            "incidents/" + incident.id() + "/facts", words().of("directory.plan.facts"))));
            cards.addClassName("cards");
            phase.perhaps().forEach(step -> cards.add(card(incident, step, touched)));
            section.add(new Details(words().of("directory.plan.perhaps"), cards));
        }
        getContent().add(section);
    }

    private StepCard card(Incident incident, PlannedStep step, String touched) {
        StepCard card = new StepCard(
                step,
                incident,
                plans,
                requests,
                vendors,
                support,
                signedIn.person().role().reports(),
                () -> show(incident.id(), step.step().code()));
        if (step.step().code().equals(touched)) {
            card.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        }
        return card;
    }

    private static Panel service(SupportFile.Service service) {
        Panel panel = new Panel(words().of("directory.service.title"));
        Paragraph name = new Paragraph(words().of(service.name()));
        name.addClassName("card-title");
        panel.add(name, new Paragraph(words().of(service.gist())));
        Div limits = new Div();
        service.limits().forEach(limit -> limits.add(new Paragraph(words().of(limit.gist())), quote(limit.quote())));
        if (service.fee() != null) {
            limits.add(new Paragraph(
                    words().of("directory.service.fee", words().of("vocabulary.activity", service.fee()))));
        }
        limits.add(quote(service.quote()));
        NativeDetails more = new NativeDetails(words().of("duty.ui.more"), limits);
        more.addClassName("more");
        panel.add(more);
        return panel;
    }

    static Paragraph quote(String quote) {
        Paragraph clause = new Paragraph(words().of("directory.plan.quote", quote));
        clause.addClassName("clause");
        return clause;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("directory.plan.title"));
    }
}
