package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.shirase.assessment.Questions;
import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipts;
import io.shirase.expense.Duplicate;
import io.shirase.expense.DuplicateSearch;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.LineSplits;
import io.shirase.expense.LooseReceipts;
import io.shirase.expense.ReceiptDrafts;
import io.shirase.expense.ReplacedReceipts;
import io.shirase.expense.ReplacedReceipts.Replaced;
import io.shirase.expense.StaleExpense;
import io.shirase.expense.ThirdPartyClaims;
import io.shirase.expense.ui.ExpenseForm;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.language.Problem;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.policy.Policies;
import io.shirase.window.IncidentWindows;
import io.shirase.window.Window;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of expense: to enter, to change, to remove. Whatever goes wrong, what was typed stays. */
@Route("incidents/:incidentId/expenses/:lineId")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class ExpenseView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private static final String NEW = "new";
    private static final String COPY = "copy";

    private final Incidents incidents;
    private final Policies policies;
    private final Expenses expenses;
    private final LooseReceipts loose;
    private final DuplicateSearch duplicates;
    private final ReplacedReceipts replaced;
    private final ReceiptDrafts drafts;
    private final LineSplits splits;
    private final IncidentWindows windows;
    private final Receipts receipts;
    private final Claims claims;
    private final ProductWords products;
    private final ThirdPartyClaims thirdParties;
    private final List<LinePart> parts;
    private final Div news = new Div();
    private final Button save = Buttons.primary(words().of("claim.ui.line.save"), this::save);
    private ExpenseForm form = new ExpenseForm(Questions.NONE);
    private ReceiptField papers;
    private UUID incidentId = new UUID(0, 0);
    /** Of a new line made with the page, so that a double click makes one line. */
    private UUID lineId = UUID.randomUUID();

    private @Nullable ExpenseLine shown;
    /** The lines that the person has been warned of; saving once more says that they are different expenses. */
    private List<Duplicate> warned = List.of();

    ExpenseView(
            Incidents incidents,
            Policies policies,
            Expenses expenses,
            LooseReceipts loose,
            DuplicateSearch duplicates,
            ReplacedReceipts replaced,
            ReceiptDrafts drafts,
            LineSplits splits,
            IncidentWindows windows,
            Receipts receipts,
            Claims claims,
            ProductWords products,
            ThirdPartyClaims thirdParties,
            List<LinePart> parts) {
        this.policies = policies;
        this.drafts = drafts;
        this.parts = parts;
        this.splits = splits;
        this.windows = windows;
        this.incidents = incidents;
        this.expenses = expenses;
        this.loose = loose;
        this.duplicates = duplicates;
        this.replaced = replaced;
        this.receipts = receipts;
        this.claims = claims;
        this.products = products;
        this.thirdParties = thirdParties;
        this.papers = new ReceiptField(ReceiptField.Purpose.LINE, incidentId, receipts, loose);
        save.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        incidentId = incident.id();
        boolean isNew =
                event.getRouteParameters().get("lineId").filter(NEW::equals).isPresent();
        shown = isNew ? null : ofIncident(expenses.get(Ids.of(event, "lineId")));
        lineId = shown == null ? UUID.randomUUID() : shown.id();
        form = new ExpenseForm(products.questions(incident.policyId()))
                .offer(thirdParties.ofIncident(incidentId), "incidents/" + incidentId + "/damages/new");
        papers = new ReceiptField(ReceiptField.Purpose.LINE, incidentId, receipts, loose);
        String own = policies.get(incident.policyId()).insuredName();
        papers.onRead(found -> form.fill(found, own, drafts.usualTaxMethod(incidentId)));
        form.show(shown == null ? copied(event) : shown.facts());
        papers.show(shown == null ? List.of() : shown.receipts());
        warned = List.of();
        news.removeAll();
        getContent().removeAll();
        getContent().add(new PageHeader(title()).back(log(), words().of("claim.ui.line.back")));
        if (shown != null) {
            Outlook outlook = claims.outlook(incident.policyId());
            outlook.line(shown.id()).filter(line -> !line.isDraft()).ifPresent(line -> {
                getContent().add(new VerdictPanel(outlook, line));
                parts.forEach(part -> part.of(outlook, line).ifPresent(getContent()::add));
            });
        }
        getContent().add(new Panel(words().of("expense.ui.group.receipts"), papers), form);
        List<Replaced> before = shown == null ? List.of() : replaced.of(shown);
        if (!before.isEmpty()) {
            getContent().add(new ReplacedFiles(before));
        }
        List<Window> edges = shown == null ? List.of() : windows.of(incident);
        if (shown != null && !edges.isEmpty() && LineSplits.isSplittable(shown.facts())) {
            getContent().add(new SplitLine(shown, edges, splits));
        }
        getContent().add(news, actions());
    }

    /** What a new line begins with: what stays the same in the line that it copies; its days and its invoice are its own. */
    private ExpenseFacts copied(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COPY)
                .flatMap(Ids::read)
                .map(id -> ofIncident(expenses.get(id)).facts().ofAnother())
                .orElse(ExpenseFacts.NONE);
    }

    private ExpenseLine ofIncident(ExpenseLine line) {
        if (!line.incidentId().equals(incidentId)) {
            throw new NotFoundException();
        }
        return line;
    }

    private String log() {
        return "incidents/" + incidentId + "/expenses";
    }

    private String title() {
        return words().of(shown == null ? "claim.ui.line.new" : "claim.ui.line.edit");
    }

    private Actions actions() {
        Actions actions = new Actions(save, Links.secondary(log(), words().of("claim.ui.line.cancel")));
        if (shown != null) {
            actions.add(Links.secondary(
                    log() + "/" + NEW + "?" + COPY + "=" + shown.id(), words().of("claim.ui.line.copy")));
            actions.add(new RemoveLine(this::remove));
        }
        return actions;
    }

    /** Once the receipts that are still on their way have come; where one did not, the person decides. */
    private void save() {
        papers.whenReceived(complete -> {
            if (complete) {
                saveLine();
            } else {
                save.setEnabled(true);
            }
        });
    }

    private void saveLine() {
        news.removeAll();
        try {
            if (form.isMistyped()) {
                news.add(Refusals.incomplete());
                return;
            }
            ExpenseFacts facts = form.facts();
            List<Duplicate> alike = duplicates.of(incidentId, facts, papers.ids(), shown == null ? null : shown.id());
            if (!alike.isEmpty() && !warned.equals(alike)) {
                warned = alike;
                news.add(new DuplicateNote(alike));
                return;
            }
            if (shown == null) {
                expenses.add(lineId, incidentId, facts, papers.ids());
            } else {
                ExpenseLine after = expenses.edit(shown.id(), shown.version(), facts, papers.ids());
                new LastChange(shown, after, null).keep();
                UI.getCurrent()
                        .navigate(
                                log(),
                                QueryParameters.of(
                                        LastChange.PARAMETER, shown.id().toString()));
                return;
            }
            UI.getCurrent().navigate(log());
        } catch (InvalidExpense invalid) {
            List<Problem> elsewhere = form.show(invalid.problems());
            news.add(Refusals.invalid(elsewhere));
        } catch (StaleExpense stale) {
            shown = stale.current();
            news.add(Refusals.stale(stale.current()));
        } catch (NotFoundException removedMeanwhile) {
            news.add(Refusals.removed());
        } finally {
            save.setEnabled(true);
        }
    }

    private void remove() {
        if (shown != null) {
            try {
                expenses.remove(shown.id(), shown.version());
                UI.getCurrent()
                        .navigate(
                                log(),
                                QueryParameters.of(
                                        ExpenseLogView.REMOVED, shown.id().toString()));
            } catch (StaleExpense stale) {
                shown = stale.current();
                news.removeAll();
                news.add(Refusals.stale(stale.current()));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title());
    }
}
