package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.claim.ClaimSums;
import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.LineSplits;
import io.shirase.expense.ReceiptDrafts;
import io.shirase.expense.imports.StagedTables;
import io.shirase.expense.ui.ReceiptsToLines;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Column;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.policy.Policies;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** The expense log of an incident: each line with what would be paid and why, and how far each limit is used. */
@Route("incidents/:incidentId/expenses")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class ExpenseLogView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameters of the address that say what was done just now. */
    static final String REMOVED = "removed";

    static final String IMPORTED = "imported";

    private final Incidents incidents;
    private final Policies policies;
    private final Claims claims;
    private final Expenses expenses;
    private final Receipts receipts;
    private final ReceiptDrafts drafts;
    private final LineSplits splits;
    private final StagedTables tables;
    private final Div lines = new Div();
    private UUID incidentId = new UUID(0, 0);
    private LogFilter filter = LogFilter.ALL;

    ExpenseLogView(
            Incidents incidents,
            Policies policies,
            Claims claims,
            Expenses expenses,
            Receipts receipts,
            ReceiptDrafts drafts,
            LineSplits splits,
            StagedTables tables) {
        this.incidents = incidents;
        this.policies = policies;
        this.claims = claims;
        this.expenses = expenses;
        this.receipts = receipts;
        this.drafts = drafts;
        this.splits = splits;
        this.tables = tables;
        lines.addClassName("form");
        getContent().addClassName("column-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        incidentId = incident.id();
        QueryParameters address = event.getLocation().getQueryParameters();
        if (address.getParameters().containsKey("record")
                && claims.outlook(incident.policyId()).sumsOf(incidentId).lines() == 0) {
            event.forwardTo(path() + "/new");
            return;
        }
        filter = LogFilter.of(address);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(words().of("claim.ui.log.title"))
                        .back("incidents/" + incidentId, words().of("incident.ui.edit.back"))
                        .lead(words().of("claim.ui.log.lead"))
                        .action(
                                Links.primary(path() + "/new", words().of("claim.ui.log.add")),
                                Links.secondary(
                                        "incidents/" + incidentId + "/what-if", words().of("claim.ui.whatIf.title"))));
        address.getSingleParameter(REMOVED).flatMap(Ids::read).ifPresent(this::sayRemoved);
        address.getSingleParameter(LastChange.PARAMETER)
                .flatMap(Ids::read)
                .flatMap(LastChange::of)
                .ifPresent(this::sayChanged);
        address.getSingleParameter(IMPORTED).flatMap(Ids::read).ifPresent(this::sayImported);
        getContent()
                .add(
                        new Panel(
                                words().of("expense.ui.drafts"),
                                new ReceiptsToLines(
                                        incidentId,
                                        policies.get(incident.policyId()).insuredName(),
                                        receipts,
                                        drafts,
                                        this::showLines),
                                new Actions(Links.secondary(path() + "/import", words().of("expense.import.title")))),
                        lines);
        showLines();
    }

    private void sayRemoved(UUID lineId) {
        say("claim.ui.log.removed", "claim.ui.log.restored", () -> expenses.restore(lineId));
    }

    private void sayChanged(LastChange change) {
        ExpenseLine rest = change.split();
        if (rest == null) {
            say(
                    "claim.ui.log.changed",
                    "claim.ui.log.changed.back",
                    () -> expenses.changeBack(change.before(), change.after().version()));
        } else {
            say(
                    "claim.ui.log.split",
                    "claim.ui.log.split.back",
                    () -> splits.join(change.before(), change.after(), rest));
        }
    }

    private void sayImported(UUID tableId) {
        if (tables.isTaken(tableId)) {
            say("claim.ui.log.imported", "claim.ui.log.imported.back", () -> tables.takeBack(tableId));
        }
    }

    private void say(String done, String undone, Runnable back) {
        getContent().add(new JustDone(words().of(done), words().of(undone), back, () -> {
            LastChange.forget();
            showLines();
        }));
    }

    private String path() {
        return "incidents/" + incidentId + "/expenses";
    }

    private void showLines() {
        Outlook outlook = claims.ofIncident(incidentId);
        ClaimSums sums = outlook.sumsOf(incidentId);
        lines.removeAll();
        if (sums.lines() == 0) {
            lines.add(new EmptyState(words().of("claim.ui.log.empty.title"), words().of("claim.ui.log.empty.text"))
                    .action(Links.primary(path() + "/new", words().of("claim.ui.log.add"))));
            return;
        }
        Div bars = new Div(new H2(words().of("claim.ui.limits")), new LimitBars(outlook));
        bars.addClassName("panel");
        Div table = new Div(new LineTable(incidentId, outlook, filter, claims, receipts));
        lines.add(new Panel(SumList.of(sums)), new LogTools(filter, chosen -> narrow(chosen, table)), table, bars);
    }

    private void narrow(LogFilter chosen, Div table) {
        filter = chosen;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path(), chosen.address()));
        table.removeAll();
        table.add(new LineTable(incidentId, claims.ofIncident(incidentId), filter, claims, receipts));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("claim.ui.log.title"));
    }
}
