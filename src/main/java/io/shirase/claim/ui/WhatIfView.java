package io.shirase.claim.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.assessment.Assessor;
import io.shirase.assessment.Explained;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Sentences;
import io.shirase.claim.Claims;
import io.shirase.claim.WhatIf;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.ui.ExpenseForm;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.product.Item;
import io.shirase.shell.part.Actions;
import io.shirase.shell.part.Amount;
import io.shirase.shell.part.Buttons;
import io.shirase.shell.part.Column;
import io.shirase.shell.part.Links;
import io.shirase.shell.part.Note;
import io.shirase.shell.part.PageHeader;
import io.shirase.shell.part.Titles;
import io.shirase.shell.part.Tone;
import io.shirase.shell.part.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** A quotation before it is ordered: which cost item, whether consent is needed first, what would be paid, why. */
@Route("incidents/:incidentId/what-if")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class WhatIfView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle {

    private final Incidents incidents;
    private final Claims claims;
    private final ProductWords products;
    private final Div answer = new Div();
    private ExpenseForm form = new ExpenseForm(List.of());
    private UUID incidentId = new UUID(0, 0);

    WhatIfView(Incidents incidents, Claims claims, ProductWords products) {
        this.incidents = incidents;
        this.claims = claims;
        this.products = products;
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        incidentId = incident.id();
        form = new ExpenseForm(products.activities(incident.policyId()));
        answer.removeAll();
        String log = "incidents/" + incidentId + "/expenses";
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(Words.of("claim.ui.whatIf.title"))
                                .back(log, Words.of("claim.ui.line.back"))
                                .lead(Words.of("claim.ui.whatIf.lead")),
                        form,
                        new Actions(Buttons.primary(Words.of("claim.ui.whatIf.ask"), this::ask)),
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
            show(form.facts());
        } catch (InvalidExpense invalid) {
            answer.add(Refusals.invalid(form.show(invalid.problems())));
        }
    }

    private void show(ExpenseFacts facts) {
        WhatIf whatIf = claims.whatIf(incidentId, facts);
        Explained explained = Assessor.explain(whatIf.product(), whatIf.claim());
        Explained.Line line = explained.lines().getLast();
        Item item = line.item();
        Amount expected = line.result().outcome() == LineOutcome.PENDING
                ? Amount.unknown()
                : Amount.expected(line.result().payable());
        answer.add(new VerdictPanel(
                line,
                expected,
                Sentences.in(Words.formats().locale(), whatIf.product(), explained)
                        .of(line)));
        if (item != null && item.consent() != null) {
            answer.add(
                    new Note(Tone.WARN, Words.of("claim.ui.whatIf.consent"), Words.of("claim.ui.whatIf.consent.text")));
        } else if (item != null) {
            answer.add(new Note(Tone.GOOD, Words.of("claim.ui.whatIf.noConsent")));
        }
        answer.add(new Note(Tone.NEUTRAL, Words.of("claim.ui.whatIf.notSaved")));
        answer.add(new Actions(
                Links.secondary("incidents/" + incidentId + "/expenses/new", Words.of("claim.ui.log.add"))));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(Words.of("claim.ui.whatIf.title"));
    }
}
