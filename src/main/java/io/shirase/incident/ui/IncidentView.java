package io.shirase.incident.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.Merge;
import io.shirase.incident.Merges;
import io.shirase.incident.Todos;
import io.shirase.part.Column;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.MomentField;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.ReceiptViewer;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import io.shirase.policy.PolicyProducts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What now, until when, what is covered, what has been spent, what will come back: one page an incident. */
@Route("incidents/:incidentId")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
// What only the panels of other features bring: they are beans, and the build follows none.
@Uses(CheckboxGroup.class)
@Uses(Details.class)
@Uses(MomentField.class)
@Uses(RadioButtonGroup.class)
@Uses(ReceiptViewer.class)
@Uses(Select.class)
@Uses(Upload.class)
@Uses(YenField.class)
class IncidentView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Incidents incidents;
    private final Merges merges;
    private final Todos todos;
    private final List<IncidentPanel> panels;
    private final boolean isInsured;
    private final Policies policies;
    private final PolicyProducts products;
    private final Clock clock;
    private String title = "";

    IncidentView(
            Incidents incidents,
            Merges merges,
            Todos todos,
            List<IncidentPanel> panels,
            Policies policies,
            PolicyProducts products,
            SignedIn signedIn,
            Clock clock) {
        this.clock = clock;
        isInsured = Set.of(Role.POLICYHOLDER, Role.AGENCY)
                .contains(signedIn.person().role());
        this.policies = policies;
        this.products = products;
        this.incidents = incidents;
        this.merges = merges;
        this.todos = todos;
        this.panels = panels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        title = words().of("incident.ui.page.title", incident.receiptNumber());
        getContent().removeAll();
        getContent().add(header(incident));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MergedAddress.FROM)
                .flatMap(Ids::read)
                .ifPresent(from -> sayFrom(incident, from));
        if (Boolean.TRUE.equals(incident.particulars().safety().ongoing()) && isInsured) {
            Policy policy = policies.get(incident.policyId());
            getContent()
                    .add(new StillOngoing(
                            incident, incidents, products.hotline(policy).orElse(null)));
        }
        getContent().add(new NextStepList(todos.of(incident, words()), LocalDate.now(clock)));
        panels.forEach(panel -> panel.of(incident).ifPresent(getContent()::add));
        getContent().add(new FactsPanel(incident));
    }

    /** Whoever comes with the number of a report that was merged into this one is told where it went. */
    private void sayFrom(Incident incident, UUID from) {
        merges.into(incident.id()).stream()
                .map(Merge::merged)
                .filter(merged -> merged.id().equals(from))
                .findFirst()
                .ifPresent(merged -> getContent()
                        .add(new Note(
                                Tone.ACTIVE,
                                words().of("incident.merge.from", merged.receiptNumber(), incident.receiptNumber()))));
    }

    private static PageHeader header(Incident incident) {
        return new PageHeader(words().of("vocabulary.kind", incident.facts().kind()))
                .back("incidents", words().of("incident.ui.page.back"))
                .status(IncidentWords.status(incident))
                .facts(
                        words().of("incident.ui.page.number", incident.receiptNumber()),
                        words().of(
                                        "incident.ui.page.received",
                                        words().formats().exactTime(incident.receivedLocally())))
                .action(Links.primary(
                        "incidents/" + incident.id() + "/expenses?record", words().of("incident.ui.page.expenses")));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
