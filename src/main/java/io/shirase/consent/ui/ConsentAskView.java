package io.shirase.consent.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.consent.Consent;
import io.shirase.consent.ConsentRefused;
import io.shirase.consent.Consents;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.LooseReceipts;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.identity.NotFoundException;
import io.shirase.incident.Incident;
import io.shirase.incident.Incidents;
import io.shirase.incident.ui.Ids;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DefinitionList;
import io.shirase.part.KeepsTyped;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Refused;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** Asks the insurer for its consent to a cost that is not paid yet: why, and with which quotation. */
@Route("incidents/:incidentId/consents/new/:lineId")
@RolesAllowed({"POLICYHOLDER", "AGENCY", "OPERATOR"})
class ConsentAskView extends Composite<Column> implements BeforeEnterObserver, HasDynamicTitle, KeepsTyped {

    private final Consents consents;
    private final Expenses expenses;
    private final Receipts receipts;
    private final LooseReceipts loose;
    private final Incidents incidents;
    private final LongText why = new LongText(words().of("consent.ui.why"), Consent.MAX_WORDS);
    private final Div news = new Div();
    private final Button send = Buttons.primary(words().of("consent.ui.send"), this::send);
    private ReceiptField papers;
    private UUID lineId = new UUID(0, 0);
    /** Made with the page, so that a double click asks once. */
    private UUID requestId = UUID.randomUUID();

    ConsentAskView(Consents consents, Expenses expenses, Receipts receipts, LooseReceipts loose, Incidents incidents) {
        this.consents = consents;
        this.expenses = expenses;
        this.receipts = receipts;
        this.loose = loose;
        this.incidents = incidents;
        papers = new ReceiptField(ReceiptField.Purpose.QUOTATION, lineId, receipts, loose);
        why.setHelperText(words().of("consent.ui.why.hint"));
        why.setMinRows(3);
        send.setDisableOnClick(true);
        news.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Incident incident = incidents.get(Ids.of(event, "incidentId"));
        ExpenseLine line = expenses.get(Ids.of(event, "lineId"));
        if (!line.incidentId().equals(incident.id())) {
            throw new NotFoundException();
        }
        Optional<Consent> asked = consents.ofLine(line.id());
        if (asked.filter(consent -> consent.state().isOpen()).isPresent()) {
            event.forwardTo("consents/" + asked.get().id());
            return;
        }
        lineId = line.id();
        requestId = UUID.randomUUID();
        papers = new ReceiptField(ReceiptField.Purpose.QUOTATION, incident.id(), receipts, loose);
        papers.show(line.receipts());
        news.removeAll();
        String path = "incidents/" + incident.id() + "/expenses/" + line.id();
        Div fields = new Div(why);
        fields.addClassName("form-fields");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(words().of("consent.ui.ask.title"))
                                .back("incidents/" + incident.id(), words().of("incident.ui.edit.back"))
                                .lead(words().of("consent.ui.ask.lead")),
                        new Panel(
                                words().of("consent.ui.what"),
                                about(line.facts()),
                                Links.to(path, words().of("consent.ui.what.change"))),
                        new Panel(words().of("consent.ui.quotation"), papers),
                        new Panel(words().of("consent.ui.why.title"), fields),
                        news,
                        new Actions(send, Links.secondary(path, words().of("consent.ui.later"))));
    }

    private static DefinitionList about(ExpenseFacts facts) {
        DefinitionList list = new DefinitionList();
        if (facts.activity() != null) {
            list.add(words().of("consent.ui.cost"), words().of("vocabulary.activity", facts.activity()));
        }
        if (facts.vendor().isEmpty()) {
            list.unknown(words().of("consent.ui.vendor"));
        } else {
            list.add(words().of("consent.ui.vendor"), facts.vendor());
        }
        if (facts.amount() != null) {
            list.add(words().of("consent.ui.amount"), Amount.of(facts.amount()));
        }
        return list;
    }

    /** Once the files that are still on their way have come; where one did not, the person decides. */
    private void send() {
        papers.whenReceived(complete -> {
            if (complete) {
                ask();
            } else {
                send.setEnabled(true);
            }
        });
    }

    private void ask() {
        news.removeAll();
        try {
            if (!Refused.within(why)) {
                consents.ask(requestId, lineId, why.getValue(), papers.ids());
                UI.getCurrent().navigate("consents/" + requestId);
            }
        } catch (ConsentRefused refused) {
            boolean ofWhy = refused.problems().stream()
                    .anyMatch(problem -> problem.field().equals("why"));
            if (ofWhy) {
                why.setErrorMessage(ConsentWords.of(refused));
                why.setInvalid(true);
                why.focus();
            } else {
                news.add(new Note(Tone.WARN, ConsentWords.of(refused)));
            }
        } finally {
            send.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("consent.ui.ask.title"));
    }
}
