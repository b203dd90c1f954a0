package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.assessment.Activity;
import io.shirase.assessment.Questions;
import io.shirase.claim.Claims;
import io.shirase.claim.Quotation;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.Stage;
import io.shirase.expense.ThirdPartyClaims;
import io.shirase.expense.ui.ExpenseForm;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.language.Coded;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import io.shirase.product.Item;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A quotation before it is ordered: which cost item, whether consent is needed first, what would be paid, why. The address may
 * name the activity ({@code ?activity=lawyer}).
 */
@Route("incidents/:incidentId/what-if")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class WhatIfView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private static final Map<String, Activity> ACTIVITIES = Coded.byCode(Activity.class);

    private final Incidents incidents;
    private final Claims claims;
    private final ProductWords products;
    private final ThirdPartyClaims thirdParties;
    private final Expenses expenses;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Div answer = new Div();
    private ExpenseForm form = new ExpenseForm(Questions.NONE);
    private UUID incidentId = new UUID(0, 0);

    WhatIfView(
            Incidents incidents,
            Claims claims,
            ProductWords products,
            ThirdPartyClaims thirdParties,
            Expenses expenses,
            SignedIn signedIn,
            Clock clock) {
        this.expenses = expenses;
        this.signedIn = signedIn;
        this.clock = clock;
        this.incidents = incidents;
        this.claims = claims;
        this.products = products;
        this.thirdParties = thirdParties;
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        incidentId = incident.id();
        form = ExpenseForm.ofPlan(products.questions(incident.policyId()))
                .offer(thirdParties.ofIncident(incidentId), "incidents/" + incidentId + "/damages/new");
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("activity")
                .map(ACTIVITIES::get)
                .ifPresent(activity -> form.show(ExpenseFacts.NONE.with(facts -> {
                    facts.activity = activity;
                    facts.stage = Stage.PLANNED;
                })));
        answer.removeAll();
        String log = "incidents/" + incidentId + "/expenses";
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("claim.ui.whatIf.title"))
                                .back(log, words().of("claim.ui.line.back"))
                                .lead(words().of("claim.ui.whatIf.lead")),
                        form,
                        new Actions(Buttons.primary(words().of("claim.ui.whatIf.ask"), this::ask)),
                        answer);
    }

    private void ask() {
        answer.removeAll();
        if (form.isMistyped()) {
            answer.add(Refusals.incomplete());
            return;
        }
        try {
            form.show(List.of());
            show(asIfOrderedNow(form.facts()));
        } catch (InvalidExpense invalid) {
            answer.add(Refusals.invalid(form.show(invalid.problems())));
        }
    }

    private void show(ExpenseFacts facts) {
        Quotation quotation = claims.whatIf(incidentId, facts);
        Item item = quotation.outlook().explained(quotation.line()).item();
        VerdictPanel verdict = new VerdictPanel(quotation.outlook(), quotation.line());
        answer.add(verdict);
        if (item != null && item.consent() != null) {
            answer.add(new Note(
                    Tone.WARN, words().of("claim.ui.whatIf.consent"), words().of("claim.ui.whatIf.consent.text")));
            if (facts.consentOn() == null) {
                verdict.addComponentAtIndex(2, withConsent(facts));
            }
        } else if (item != null) {
            answer.add(new Note(Tone.GOOD, words().of("claim.ui.whatIf.noConsent")));
        }
        answer.add(new Note(Tone.NEUTRAL, words().of("claim.ui.whatIf.today"), words().of("claim.ui.whatIf.notSaved")));
        answer.add(next(facts, quotation, item != null && item.consent() != null));
    }

    /** What was only asked becomes a planned line, and from there a request for consent, with one click. */
    private Actions next(ExpenseFacts reckoned, Quotation quotation, boolean needsConsent) {
        ExpenseFacts planned = reckoned.with(facts -> {
            facts.orderedAt = null;
            facts.accruedOn = null;
        });
        UUID lineId = quotation.line().id();
        String base = "incidents/" + incidentId;
        Actions actions = new Actions();
        if (signedIn.person().role().reports() && reckoned.consentOn() == null) {
            Runnable ask = () -> plan(lineId, planned, base + "/consents/new/" + lineId);
            String label = words().of("claim.ui.whatIf.request");
            actions.add(needsConsent ? Buttons.primary(label, ask) : Buttons.secondary(label, ask));
        }
        actions.add(Buttons.secondary(
                words().of("claim.ui.whatIf.plan"), () -> plan(lineId, planned, base + "/expenses/" + lineId)));
        return actions;
    }

    /** The same answer pressed twice is one line. */
    private void plan(UUID lineId, ExpenseFacts facts, String next) {
        try {
            expenses.add(lineId, incidentId, facts, List.of());
            UI.getCurrent().navigate(next);
        } catch (InvalidExpense invalid) {
            answer.removeAll();
            answer.add(Refusals.invalid(form.show(invalid.problems())));
        }
    }

    /** A plan has no days yet: it is reckoned as if it were ordered now, and the cost arose today. */
    private ExpenseFacts asIfOrderedNow(ExpenseFacts planned) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return planned.with(facts -> {
            facts.orderedAt = now;
            facts.accruedOn = now.toLocalDate();
        });
    }

    /** What would be paid if the consent came before anything is spent. */
    private DefinitionList withConsent(ExpenseFacts facts) {
        Quotation consented = claims.whatIf(incidentId, facts.withConsentOn(LocalDate.now(clock)));
        return new DefinitionList()
                .add(
                        words().of("claim.ui.whatIf.consented"),
                        LineWords.expected(consented.line().payable()));
    }

    /** Nothing that is asked here is ever saved. */
    @Override
    public boolean asksBeforeLeaving() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("claim.ui.whatIf.title"));
    }
}
