package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.assessment.Assessor;
import io.shirase.claim.AcceptedAmounts;
import io.shirase.claim.AssessedClaim;
import io.shirase.claim.Claims;
import io.shirase.claim.Futures;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an incident has cost, and what would come back: one amount, or a range while a suspicion is open. */
@Component
@Order(20)
class MoneyPanel implements IncidentPanel {

    private final Expenses expenses;
    private final Claims claims;
    private final AcceptedAmounts accepted;

    MoneyPanel(Expenses expenses, Claims claims, AcceptedAmounts accepted) {
        this.expenses = expenses;
        this.claims = claims;
        this.accepted = accepted;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        List<ExpenseLine> lines = expenses.ofIncident(incident.id());
        String path = "incidents/" + incident.id();
        Panel panel = new Panel(words().of("claim.ui.panel.title"));
        AssessedClaim claim = claims.assess(incident.policyId());
        if (lines.isEmpty()) {
            panel.add(new Paragraph(words().of("claim.ui.panel.none")));
        } else {
            Outlook outlook = new Outlook(claim, claims.futures(incident.policyId()));
            panel.add(sums(incident, lines, outlook));
            if (!outlook.explained().assessment().remaining().isEmpty()) {
                panel.add(new LimitBars(outlook, accepted));
            }
        }
        Actions actions = new Actions(
                Links.secondary(path + "/expenses", words().of("claim.ui.panel.log")),
                Links.secondary(path + "/what-if", words().of("claim.ui.whatIf.title")));
        if (Assessor.coversInterruptions(claim.product(), claim.period().claim().policy())) {
            actions.add(Links.secondary(path + "/interruption", words().of("claim.ui.interruption.title")));
        }
        panel.add(actions);
        return Optional.of(panel);
    }

    private static com.vaadin.flow.component.Component[] sums(
            Incident incident, List<ExpenseLine> lines, Outlook outlook) {
        Yen spent = lines.stream()
                .map(line -> line.facts().amount())
                .filter(amount -> amount != null)
                .reduce(Yen.ZERO, Yen::plus);
        DefinitionList sums = new DefinitionList().add(words().of("claim.ui.sum.spent"), Amount.of(spent));
        sums.add(words().of("claim.ui.sum.expected"), outlook.expected(lines).large());
        if (outlook.futures().isEmpty()) {
            return new com.vaadin.flow.component.Component[] {sums};
        }
        Futures futures = outlook.futures().get();
        sums.add(words().of("claim.ui.sum.ifAttack"), Amount.expected(payable(futures.ifAttack(), incident)))
                .add(words().of("claim.ui.sum.ifNoAttack"), Amount.expected(payable(futures.ifNoAttack(), incident)));
        return new com.vaadin.flow.component.Component[] {sums, new Paragraph(words().of("claim.ui.panel.pending"))};
    }

    private static Yen payable(AssessedClaim claim, Incident incident) {
        return claim.linesOf(incident.id()).stream()
                .map(line -> line.result().payable())
                .reduce(Yen.ZERO, Yen::plus);
    }
}
