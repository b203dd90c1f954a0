package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.consent.Consent;
import io.shirase.directory.PlannedStep.Cost;
import io.shirase.directory.ResponsePlans;
import io.shirase.directory.Support;
import io.shirase.directory.SupportEntry;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.directory.SupportState;
import io.shirase.directory.Vendor;
import io.shirase.directory.Vendors;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.LooseReceipts;
import io.shirase.identity.Role;
import io.shirase.identity.SignedIn;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.AskBeforeLoss;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** A request for help from the first word to the invoice: how far it has come, and what comes next. */
@Route("support/:requestId")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR", "HANDLER", "SUPERVISOR"})
class RequestView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final SupportRequests requests;
    private final ResponsePlans plans;
    private final Support support;
    private final Vendors vendors;
    private final Expenses expenses;
    private final Receipts receipts;
    private final LooseReceipts loose;
    private final Incidents incidents;
    private final SignedIn signedIn;
    private String title = "";

    RequestView(
            SupportRequests requests,
            ResponsePlans plans,
            Support support,
            Vendors vendors,
            Expenses expenses,
            Receipts receipts,
            LooseReceipts loose,
            Incidents incidents,
            SignedIn signedIn) {
        this.requests = requests;
        this.plans = plans;
        this.support = support;
        this.vendors = vendors;
        this.expenses = expenses;
        this.receipts = receipts;
        this.loose = loose;
        this.incidents = incidents;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Ids.of(event, "requestId"));
    }

    private void show(UUID id) {
        SupportRequest request = requests.get(id);
        Incident incident = incidents.surviving(request.incidentId());
        title = words().of(
                        "directory.request.title",
                        request.number(),
                        DirectoryWords.function(support, request.function()));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title)
                                .back("incidents/" + incident.id() + "/plan", words().of("directory.request.back"))
                                .status(DirectoryWords.badge(request.state()))
                                .lead(words().of("directory.next", request.state()))
                                .facts(
                                        incident.insuredName(),
                                        words().of("incident.ui.page.number", incident.receiptNumber())),
                        new Panel(words().of("directory.request.way"), new WayList(request)));
        Role role = signedIn.person().role();
        request.introduced().ifPresent(entry -> getContent().add(vendor(request, entry, incident)));
        line(request, incident, role);
        getContent().add(what(request));
        if (!request.entries().isEmpty()) {
            getContent().add(history(request));
        }
        forms(request, incident, role);
    }

    private void forms(SupportRequest request, Incident incident, Role role) {
        if (request.state() == SupportState.CLOSED) {
            return;
        }
        Runnable changed = () -> show(request.id());
        boolean names = role == Role.OPERATOR || role.decides();
        boolean early = request.line() == null;
        if (names && early) {
            getContent().add(new IntroduceForm(request, incident.product(), requests, vendors, changed));
        }
        if (role.reports() && early) {
            getContent().add(new QuoteForm(request, incident, requests, support, expenses, receipts, loose, changed));
        }
        if (role.reports() && !request.state().isOver()) {
            getContent()
                    .add(new Actions(Buttons.quiet(
                            words().of("directory.request.close"),
                            () -> AskBeforeLoss.open("directory.request.close", () -> {
                                requests.close(
                                        request.id(),
                                        UUID.randomUUID(),
                                        request.entries().size());
                                changed.run();
                            }))));
        }
    }

    private Panel vendor(SupportRequest request, SupportEntry entry, Incident incident) {
        Optional<Vendor> known = vendors.helping(request.function(), incident.product()).stream()
                .filter(vendor -> vendor.id().equals(entry.vendor()))
                .findFirst();
        Panel panel = new Panel(words().of("directory.request.vendor"));
        panel.add(known.map(DirectoryWords::vendor).orElseGet(() -> new Div(new Paragraph(entry.vendorName()))));
        if (!entry.words().isEmpty()) {
            panel.add(typed(entry.words()));
        }
        return panel;
    }

    /** The line that it became, and the consent that it needs. */
    private void line(SupportRequest request, Incident incident, Role role) {
        ExpenseLine line = request.line();
        if (line == null) {
            return;
        }
        String path = "incidents/" + incident.id() + "/expenses/" + line.id();
        Actions actions = new Actions();
        Panel panel = new Panel(words().of("directory.request.way.quoted"), facts(line));
        Consent consent = request.consent();
        if (consent != null) {
            actions.add(Links.secondary("consents/" + consent.id(), words().of("directory.request.consent")));
        } else if (request.state() == SupportState.QUOTED && line.facts().activity() != null) {
            Cost cost = plans.cost(incident.id(), line.facts().activity());
            panel.add(new Note(
                    cost.consentFirst() ? Tone.WARN : Tone.GOOD,
                    words().of(
                                    cost.consentFirst()
                                            ? "directory.request.consent.needed"
                                            : "directory.request.consent.free")));
            if (role.reports() && cost.consentFirst()) {
                actions.add(Links.primary(
                        "incidents/" + incident.id() + "/consents/new/" + line.id(),
                        words().of("directory.request.consent.ask")));
            }
        }
        actions.add(Links.secondary(path, words().of("directory.request.line")));
        panel.add(actions);
        getContent().add(panel);
    }

    private static DefinitionList facts(ExpenseLine line) {
        DefinitionList list = new DefinitionList();
        if (line.facts().activity() != null) {
            list.add(
                    words().of("directory.quote.activity"),
                    words().of("vocabulary.activity", line.facts().activity()));
        }
        if (!line.facts().vendor().isEmpty()) {
            list.add(words().of("directory.quote.vendor"), line.facts().vendor());
        }
        if (line.facts().amount() != null) {
            list.add(
                    words().of("directory.quote.amount"),
                    words().formats().yen(line.facts().amount()));
        }
        return list;
    }

    private Panel what(SupportRequest request) {
        Panel panel = new Panel(
                words().of("directory.request.what"),
                new DefinitionList()
                        .add(
                                words().of("directory.request.function"),
                                DirectoryWords.function(support, request.function())));
        if (!request.words().isEmpty()) {
            panel.add(typed(request.words()));
        }
        return panel;
    }

    private static Panel history(SupportRequest request) {
        Panel panel = new Panel(words().of("directory.request.history"));
        request.entries().forEach(entry -> {
            Paragraph head = new Paragraph(words().of(
                            "directory.request.entry",
                            words().of("directory.entry", entry.kind()),
                            words().formats().time(entry.locally()),
                            entry.by()));
            head.addClassName("card-line");
            Div item = new Div(head);
            if (!entry.vendorName().isEmpty()) {
                item.add(new Paragraph(entry.vendorName()));
            }
            if (!entry.words().isEmpty()) {
                item.add(typed(entry.words()));
            }
            panel.add(item);
        });
        return panel;
    }

    private static Paragraph typed(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("as-typed");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
