package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.claim.ClaimSums;
import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipts;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;

/** The expense log of an incident: each line with what would be paid and why, and how far each limit is used. */
@Route("incidents/:incidentId/expenses")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class ExpenseLogView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Incidents incidents;
    private final Claims claims;
    private final Receipts receipts;

    ExpenseLogView(Incidents incidents, Claims claims, Receipts receipts) {
        this.incidents = incidents;
        this.claims = claims;
        this.receipts = receipts;
        getContent().addClassName("column-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        String path = "incidents/" + incident.id();
        Outlook outlook = claims.outlook(incident.policyId());
        ClaimSums sums = outlook.sumsOf(incident.id());
        if (sums.lines() == 0
                && event.getLocation().getQueryParameters().getParameters().containsKey("record")) {
            event.forwardTo(path + "/expenses/new");
            return;
        }
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("claim.ui.log.title"))
                        .back(path, words().of("incident.ui.edit.back"))
                        .lead(words().of("claim.ui.log.lead"))
                        .action(
                                Links.primary(path + "/expenses/new", words().of("claim.ui.log.add")),
                                Links.secondary(path + "/what-if", words().of("claim.ui.whatIf.title"))));
        if (sums.lines() == 0) {
            getContent()
                    .add(new EmptyState(words().of("claim.ui.log.empty.title"), words().of("claim.ui.log.empty.text"))
                            .action(Links.primary(path + "/expenses/new", words().of("claim.ui.log.add"))));
            return;
        }
        Div bars = new Div(new H2(words().of("claim.ui.limits")), new LimitBars(outlook));
        bars.addClassName("panel");
        getContent().add(new Panel(SumList.of(sums)), new LineTable(incident.id(), outlook, claims, receipts), bars);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("claim.ui.log.title"));
    }
}
