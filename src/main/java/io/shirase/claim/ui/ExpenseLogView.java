package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.claim.AcceptedAmounts;
import io.shirase.claim.Claims;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.money.Yen;
import io.shirase.part.Amount;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The expense log of an incident: each line with what would be paid and why, and how far each limit is used. */
@Route("incidents/:incidentId/expenses")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class ExpenseLogView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Incidents incidents;
    private final Expenses expenses;
    private final Claims claims;
    private final Receipts receipts;
    private final AcceptedAmounts accepted;

    ExpenseLogView(Incidents incidents, Expenses expenses, Claims claims, Receipts receipts, AcceptedAmounts accepted) {
        this.incidents = incidents;
        this.expenses = expenses;
        this.claims = claims;
        this.receipts = receipts;
        this.accepted = accepted;
        getContent().addClassName("column-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        String path = "incidents/" + incident.id();
        List<ExpenseLine> lines = expenses.ofIncident(incident.id());
        Outlook outlook = new Outlook(claims.assess(incident.policyId()), claims.futures(incident.policyId()));
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("claim.ui.log.title"))
                        .back(path, words().of("incident.ui.edit.back"))
                        .lead(words().of("claim.ui.log.lead"))
                        .action(
                                Links.primary(path + "/expenses/new", words().of("claim.ui.log.add")),
                                Links.secondary(path + "/what-if", words().of("claim.ui.whatIf.title"))));
        if (lines.isEmpty()) {
            getContent()
                    .add(new EmptyState(words().of("claim.ui.log.empty.title"), words().of("claim.ui.log.empty.text"))
                            .action(Links.primary(path + "/expenses/new", words().of("claim.ui.log.add"))));
            return;
        }
        getContent()
                .add(
                        new Panel(sums(lines, outlook)),
                        new LineTable(lines, outlook, receipts.ofIncident(incident.id())));
        if (!outlook.explained().assessment().remaining().isEmpty()) {
            Div bars = new Div(new H2(words().of("claim.ui.limits")), new LimitBars(outlook, accepted));
            bars.addClassName("panel");
            getContent().add(bars);
        }
    }

    private DefinitionList sums(List<ExpenseLine> lines, Outlook outlook) {
        Yen spent = lines.stream()
                .map(line -> line.facts().amount())
                .filter(amount -> amount != null)
                .reduce(Yen.ZERO, Yen::plus);
        return new DefinitionList()
                .add(words().of("claim.ui.sum.spent"), Amount.of(spent).large())
                .add(
                        words().of("claim.ui.sum.expected"),
                        outlook.expected(lines).large());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("claim.ui.log.title"));
    }
}
