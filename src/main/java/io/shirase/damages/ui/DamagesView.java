package io.shirase.damages.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.damages.DamagesClaim;
import io.shirase.damages.DamagesClaims;
import io.shirase.damages.DamagesCover;
import io.shirase.damages.DamagesEntry;
import io.shirase.damages.DamagesFacts;
import io.shirase.damages.DamagesFigures;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.ledger.Payments;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.SaidEntry;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A claim of somebody else: what is asked, what it comes to, how far it has come, and what is to be done with it. */
@Route("damages/:claimId")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class DamagesView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final DamagesClaims claims;
    private final DamagesCover cover;
    private final Claims outlooks;
    private final Incidents incidents;
    private final Payments payments;
    private final SignedIn signedIn;
    private String title = "";

    DamagesView(
            DamagesClaims claims,
            DamagesCover cover,
            Claims outlooks,
            Incidents incidents,
            Payments payments,
            SignedIn signedIn) {
        this.claims = claims;
        this.cover = cover;
        this.outlooks = outlooks;
        this.incidents = incidents;
        this.payments = payments;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(claims.get(Ids.of(event, "claimId")));
    }

    private void show(DamagesClaim claim) {
        Incident incident = incidents.surviving(claim.incidentId());
        Role role = signedIn.person().role();
        title = DamagesWords.name(claim);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title)
                        .back(
                                (role.decides() ? "desk/" : "incidents/") + incident.id(),
                                words().of("incident.ui.edit.back"))
                        .status(DamagesWords.badge(claim))
                        .lead(lead(claim, role))
                        .facts(
                                incident.insuredName(),
                                words().of("incident.ui.page.number", incident.receiptNumber())));
        if (role.reports() && !claim.stage().isSettled()) {
            getContent().add(new DoNotSettle(cover.ofSettling(incident)));
        }
        getContent().add(facts(claim, role), figures(claim, incident, role));
        if (!claim.entries().isEmpty()) {
            getContent().add(history(claim));
        }
        Runnable done = () -> show(claims.get(claim.id()));
        boolean waitsForOther = claim.proposal().isPresent() && role != Role.SUPERVISOR;
        if (role.decides() && !waitsForOther && !Boolean.TRUE.equals(claim.settlementApproved())) {
            getContent().add(new AgreeForm(claim, claims, done));
        } else if (role.reports()) {
            getContent().add(new ProgressForm(claim, claims, done));
        }
    }

    private static String lead(DamagesClaim claim, Role role) {
        if (claim.proposal().isPresent()) {
            return words().of("damages.ui.lead.proposed");
        }
        if (claim.request().isPresent()) {
            return words().of(role.decides() ? "damages.ui.lead.answer" : "damages.ui.lead.waits");
        }
        if (Boolean.FALSE.equals(claim.settlementApproved())) {
            return words().of("damages.ui.lead.without");
        }
        return claim.refusal().isPresent()
                ? words().of("damages.ui.lead.refused")
                : words().of("damages.ui.lead", claim.stage());
    }

    private static Panel facts(DamagesClaim claim, Role role) {
        DamagesFacts facts = claim.facts();
        DefinitionList list = new DefinitionList();
        said(list, "damages.ui.claimant", claim.name().isEmpty() ? null : claim.name());
        said(
                list,
                "damages.ui.madeAt",
                facts.madeAt() == null ? null : words().formats().time(facts.madeAt()));
        said(
                list,
                "damages.ui.channel",
                facts.channel() == null ? null : words().of("damages.channel", facts.channel()));
        Panel panel = new Panel(words().of("damages.ui.what"), list);
        if (!facts.note().isEmpty()) {
            Paragraph note = new Paragraph(facts.note());
            note.addClassName("as-typed");
            panel.add(note);
        }
        if (role.reports()) {
            panel.add(new Actions(Links.secondary("damages/" + claim.id() + "/edit", words().of("damages.ui.edit"))));
        }
        return panel;
    }

    private static void said(DefinitionList list, String key, @Nullable String value) {
        if (value == null) {
            list.unknown(words().of(key));
        } else {
            list.add(words().of(key), value);
        }
    }

    private Panel figures(DamagesClaim claim, Incident incident, Role role) {
        Outlook outlook = outlooks.ofIncident(incident.id());
        DamagesFigures figures = DamagesFigures.of(outlook, claim.id());
        Yen paid = role.decides() ? paid(figures, incident) : null;
        Panel panel = new Panel(words().of("damages.ui.figures"), FiguresList.of(claim, figures, paid));
        figures.lines()
                .forEach(line -> panel.add(Links.to(
                        path(line, role),
                        words().of(
                                        "damages.ui.line",
                                        words().formats().number(line.number()),
                                        line.line().facts().activity() == null
                                                ? ""
                                                : words().of(
                                                                "vocabulary.activity",
                                                                line.line()
                                                                        .facts()
                                                                        .activity()),
                                        words().formats().yen(line.asked())))));
        return panel;
    }

    private static String path(LineOutlook line, Role role) {
        return role.decides()
                ? "desk/" + line.line().incidentId() + "?line=" + line.id()
                : "incidents/" + line.line().incidentId() + "/expenses/" + line.id();
    }

    private Yen paid(DamagesFigures figures, Incident incident) {
        return figures.paid(payments.money(incident.id()).balances());
    }

    private static Panel history(DamagesClaim claim) {
        Panel panel = new Panel(words().of("damages.ui.history"));
        claim.entries().forEach(entry -> panel.add(entry(entry)));
        return panel;
    }

    private static SaidEntry entry(DamagesEntry entry) {
        String when = entry.day() == null
                ? words().formats().time(entry.locally())
                : words().formats().date(entry.day());
        return new SaidEntry(
                words().of("damages.ui.entry", words().of("damages.step", entry.step()), when, entry.by()),
                entry.amount(),
                entry.words());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
