package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.claim.Claims;
import io.shirase.claim.ui.ConsentNotes;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentEntry;
import io.shirase.consent.Consents;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ui.ReceiptPreviews;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.SaidEntry;
import io.shirase.part.Titles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** A request for consent: what was asked, what was answered, and what is to be done with it. */
@Route("consents/:consentId")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class ConsentView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Consents consents;
    private final Claims claims;
    private final Receipts receipts;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private String title = "";

    ConsentView(Consents consents, Claims claims, Receipts receipts, Incidents incidents, SignedIn signedIn) {
        this.consents = consents;
        this.claims = claims;
        this.receipts = receipts;
        this.incidents = incidents;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(consents.get(Ids.of(event, "consentId")));
    }

    private void show(Consent consent) {
        Incident incident = incidents.surviving(consent.incidentId());
        title = words().of("consent.ui.page", consent.number());
        boolean decides = signedIn.person().role().decides();
        String back = decides ? "desk/" + incident.id() : "incidents/" + incident.id();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title)
                        .back(back, words().of("incident.ui.edit.back"))
                        .status(ConsentWords.badge(consent.state()))
                        .lead(
                                decides
                                                && consent.state().isOpen()
                                                && consent.proposal().isEmpty()
                                        ? words().of("consent.ui.lead.desk")
                                        : words().of("consent.ui.lead", consent.state()))
                        .facts(
                                incident.insuredName(),
                                words().of("incident.ui.page.number", incident.receiptNumber()),
                                words().of("consent.ui.asked", words().formats().time(consent.askedLocally()))));
        consent.grant().ifPresent(grant -> getContent().add(granted(consent, incident, grant)));
        getContent().add(request(consent));
        if (!consent.entries().isEmpty()) {
            getContent().add(history(consent));
        }
        if (consent.state().isOpen()) {
            Runnable done = () -> show(consents.get(consent.id()));
            boolean waitsForOther =
                    consent.proposal().isPresent() && signedIn.person().role() != Role.SUPERVISOR;
            if (decides && !waitsForOther) {
                getContent().add(new AnswerForm(consent, consents, done));
            } else if (signedIn.person().role().reports()) {
                getContent().add(new ReplyForm(consent, consents, done));
            }
        }
    }

    private Panel request(Consent consent) {
        DefinitionList list = new DefinitionList()
                .add(words().of("consent.ui.cost"), words().of("vocabulary.activity", consent.activity()));
        if (consent.vendor().isEmpty()) {
            list.unknown(words().of("consent.ui.vendor"));
        } else {
            list.add(words().of("consent.ui.vendor"), consent.vendor());
        }
        list.add(words().of("consent.ui.amount"), Amount.of(consent.amount()));
        Paragraph why = new Paragraph(consent.why());
        why.addClassName("as-typed");
        Panel panel = new Panel(words().of("consent.ui.what"), list, why);
        var files = receipts.of(consent.incidentId(), consent.quotations());
        consent.quotations().stream()
                .filter(files::containsKey)
                .map(files::get)
                .forEach(file -> panel.add(ReceiptPreviews.of(file, receipts)));
        return panel;
    }

    private Panel granted(Consent consent, Incident incident, ConsentEntry grant) {
        DefinitionList list = new DefinitionList()
                .add(words().of("consent.ui.granted.amount"), Amount.of(Objects.requireNonNull(grant.amount())))
                .add(
                        words().of("consent.ui.granted.on"),
                        words().formats().date(grant.locally().toLocalDate()));
        if (grant.until() != null) {
            list.add(words().of("consent.ui.granted.until"), words().formats().date(grant.until()));
        }
        if (!grant.words().isEmpty()) {
            list.add(words().of("consent.ui.granted.conditions"), grant.words());
        }
        Panel panel = new Panel(words().of("consent.ui.granted"), list);
        ConsentNotes.note(claims.ofIncident(incident.id()), consent.id()).ifPresent(panel::add);
        Component letter =
                Links.download("files/consents/" + consent.id() + "/letter.pdf", words().of("consent.ui.letter"));
        Component line = Links.secondary(
                "incidents/" + incident.id() + "/expenses/" + consent.lineId(), words().of("consent.ui.line"));
        panel.add(new Actions(letter, line));
        return panel;
    }

    private static Panel history(Consent consent) {
        Panel panel = new Panel(words().of("consent.ui.history"));
        consent.entries()
                .forEach(entry -> panel.add(new SaidEntry(
                        words().of(
                                        "consent.ui.entry",
                                        words().of("consent.step", entry.step()),
                                        words().formats().time(entry.locally())),
                        entry.amount(),
                        entry.words())));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
