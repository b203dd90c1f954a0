package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Paragraph;
import io.shirase.claim.ClaimSums;
import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.incident.Incident;
import io.shirase.incident.ui.IncidentPanel;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.DefinitionList;
import io.shirase.part.Links;
import io.shirase.part.Panel;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an incident has cost, and what would come back: one amount, or a range while a suspicion is open. */
@Component
@Order(20)
class MoneyPanel implements IncidentPanel {

    private final Claims claims;

    MoneyPanel(Claims claims) {
        this.claims = claims;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Incident incident) {
        Outlook outlook = claims.outlook(incident.policyId());
        ClaimSums sums = outlook.sumsOf(incident.id());
        String path = "incidents/" + incident.id();
        Panel panel = new Panel(words().of("claim.ui.panel.title"));
        if (sums.lines() == 0) {
            panel.add(new Paragraph(words().of("claim.ui.panel.none")));
        } else {
            DefinitionList list = SumList.of(sums);
            panel.add(list);
            if (sums.ways().differ()) {
                list.add(
                                words().of("claim.ui.sum.ifAttack"),
                                Amount.expected(sums.ways().ifAttack()))
                        .add(
                                words().of("claim.ui.sum.ifNoAttack"),
                                Amount.expected(sums.ways().ifNoAttack()));
                panel.add(new Paragraph(words().of("claim.ui.panel.pending")));
            }
            panel.add(new LimitBars(outlook));
        }
        Actions actions = new Actions(
                Links.secondary(path + "/expenses", words().of("claim.ui.panel.log")),
                Links.secondary(path + "/what-if", words().of("claim.ui.whatIf.title")));
        if (outlook.coversInterruptions()) {
            actions.add(Links.secondary(path + "/interruption", words().of("claim.ui.interruption.title")));
        }
        panel.add(actions);
        return Optional.of(panel);
    }
}
