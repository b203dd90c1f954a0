package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import io.shirase.claim.Claims;
import io.shirase.claim.Outlook;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesClaims;
import io.shirase.damages.DamagesFigures;
import io.shirase.incident.Incident;
import io.shirase.ledger.Balances;
import io.shirase.ledger.Payments;
import io.shirase.part.Links;
import java.util.List;
import java.util.Optional;

/** What others claim in an incident, one panel for each claimant, beside the lines on the desk. */
@org.springframework.stereotype.Component
public class DamagesOnDesk {

    private final DamagesClaims claims;
    private final Claims outlooks;
    private final Payments payments;

    DamagesOnDesk(DamagesClaims claims, Claims outlooks, Payments payments) {
        this.claims = claims;
        this.outlooks = outlooks;
        this.payments = payments;
    }

    /** Empty where nobody claims anything. */
    public Optional<Component> of(Incident incident) {
        List<DamagesClaim> all = claims.ofIncident(incident.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long waiting = all.stream()
                .filter(claim -> claim.request().isPresent() || claim.proposal().isPresent())
                .count();
        String summary = words().of(
                        waiting == 0 ? "damages.ui.desk" : "damages.ui.desk.waiting",
                        words().formats().number(all.size()),
                        words().formats().number(waiting));
        Outlook outlook = outlooks.ofIncident(incident.id());
        Balances balances = payments.money(incident.id()).balances();
        Div cards = new Div();
        cards.addClassName("cards");
        all.forEach(claim -> cards.add(of(claim, outlook, balances)));
        NativeDetails details = new NativeDetails(summary, cards);
        details.addClassNames("desk-facts", "more");
        return Optional.of(details);
    }

    private static Div of(DamagesClaim claim, Outlook outlook, Balances balances) {
        DamagesFigures figures = DamagesFigures.of(outlook, claim.id());
        Anchor title = Links.to("damages/" + claim.id(), DamagesWords.name(claim));
        title.addClassName("card-title");
        Div card = new Div(
                new Div(title, DamagesWords.badge(claim)), FiguresList.of(claim, figures, figures.paid(balances)));
        card.addClassName("card");
        if (claim.request().isPresent() || claim.proposal().isPresent()) {
            card.add(Links.secondary(
                    "damages/" + claim.id(),
                    words().of(claim.proposal().isPresent() ? "damages.ui.desk.approve" : "damages.ui.desk.answer")));
        }
        return card;
    }
}
