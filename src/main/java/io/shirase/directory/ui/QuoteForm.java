package io.shirase.directory.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.shirase.assessment.Activity;
import io.shirase.directory.InvalidSupport;
import io.shirase.directory.Support;
import io.shirase.directory.SupportFile;
import io.shirase.directory.SupportRequest;
import io.shirase.directory.SupportRequests;
import io.shirase.evidence.Receipts;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.Expenses;
import io.shirase.expense.InvalidExpense;
import io.shirase.expense.LooseReceipts;
import io.shirase.expense.Stage;
import io.shirase.expense.ui.ActivityField;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.incident.Incident;
import io.shirase.part.Actions;
import io.shirase.part.Buttons;
import io.shirase.part.Note;
import io.shirase.part.Refused;
import io.shirase.part.ShortText;
import io.shirase.part.Tone;
import io.shirase.part.YenField;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the vendor's quotation becomes a planned line, or a line is taken that is there already. */
final class QuoteForm extends Div {

    private final SupportRequest request;
    private final SupportRequests requests;
    private final Runnable changed;
    private final UUID entry = UUID.randomUUID();
    private final ActivityField activity;
    private final ShortText vendor = new ShortText(words().of("directory.quote.vendor"), ExpenseFacts.MAX_VENDOR);
    private final YenField amount = new YenField(words().of("directory.quote.amount"));
    private final ReceiptField papers;
    private final Div news = new Div();
    private final Button save = Buttons.primary(words().of("directory.quote.save"), this::send);

    QuoteForm(
            SupportRequest request,
            Incident incident,
            SupportRequests requests,
            Support support,
            Expenses expenses,
            Receipts receipts,
            LooseReceipts loose,
            Runnable changed) {
        this.request = request;
        this.requests = requests;
        this.changed = changed;
        addClassNames("panel", "form-fields");
        getElement().setAttribute("data-asks", true);
        List<Activity> known = support.activitiesOf(request.function());
        activity = new ActivityField(known);
        support.step(request.step()).map(SupportFile.Step::activities).stream()
                .flatMap(List::stream)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .ifPresent(activity::setValue);
        request.introduced().ifPresent(named -> vendor.setValue(named.vendorName()));
        papers = new ReceiptField(ReceiptField.Purpose.QUOTATION, incident.id(), receipts, loose);
        save.setDisableOnClick(true);
        news.getElement().setAttribute("role", "status");
        add(
                new H2(words().of("directory.quote.title")),
                new Paragraph(words().of("directory.quote.lead")),
                activity,
                vendor,
                amount,
                new Details(words().of("directory.quote.paper"), papers),
                news,
                new Actions(save));
        List<ExpenseLine> lines = expenses.ofIncident(incident.id());
        if (!lines.isEmpty()) {
            add(existing(lines));
        }
    }

    private Details existing(List<ExpenseLine> lines) {
        Select<ExpenseLine> line = new Select<>();
        line.setLabel(words().of("directory.quote.existing.choose"));
        line.setItems(lines);
        line.setItemLabelGenerator(one -> words().of(
                        "directory.quote.existing.line",
                        one.number(),
                        one.facts().vendor(),
                        one.facts().amount() == null
                                ? ""
                                : words().formats().yen(one.facts().amount())));
        Div fields = new Div(line, new Actions(Buttons.secondary(words().of("directory.quote.existing.save"), () -> {
            if (line.getValue() != null) {
                keep(() -> requests.become(
                        request.id(),
                        entry,
                        request.entries().size(),
                        line.getValue().id()));
            }
        })));
        fields.addClassName("form-fields");
        return new Details(words().of("directory.quote.existing"), fields);
    }

    /** Once the files that are still on their way have come; where one did not, the person decides. */
    private void send() {
        papers.whenReceived(complete -> {
            if (complete) {
                quote();
            }
            save.setEnabled(true);
        });
    }

    private void quote() {
        if (!amount.isMistyped()) {
            amount.setErrorMessage(words().of("claim.problem.amount-missing"));
            amount.setInvalid(amount.yen().isEmpty());
        }
        activity.setErrorMessage(words().of("directory.problem.activity"));
        activity.setInvalid(activity.isEmpty());
        if (Refused.within(this)) {
            return;
        }
        ExpenseFacts facts = ExpenseFacts.NONE.with(line -> {
            line.activity = activity.getValue();
            line.amount = amount.yen().orElseThrow();
            line.vendor = vendor.getValue();
            line.outsourced = true;
            line.stage = Stage.PLANNED;
        });
        keep(() -> requests.quote(request.id(), entry, request.entries().size(), facts, papers.ids()));
    }

    private void keep(Runnable keep) {
        news.removeAll();
        try {
            keep.run();
            changed.run();
        } catch (InvalidSupport invalid) {
            DirectoryWords.show(invalid, Map.of(), news);
        } catch (InvalidExpense invalid) {
            invalid.problems().forEach(problem -> news.add(new Note(Tone.WARN, problem.text(words().locale()))));
        }
    }
}
