package io.shirase.ledger.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.shirase.ledger.PayeeAccount;
import io.shirase.ledger.PayeeAccounts;
import io.shirase.ledger.PaymentRefused;
import io.shirase.ledger.PaymentRun;
import io.shirase.ledger.PaymentRuns;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Column;
import io.shirase.part.DayField;
import io.shirase.part.EmptyState;
import io.shirase.part.Links;
import io.shirase.part.Note;
import io.shirase.part.PageHeader;
import io.shirase.part.Panel;
import io.shirase.part.Rows;
import io.shirase.part.ShortText;
import io.shirase.part.Titles;
import io.shirase.part.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** The supervisor's page of payments: accounts to look at, transfers that wait, and the files that were made of them. */
@Route("payments")
@RolesAllowed("SUPERVISOR")
class PaymentRunsView extends Composite<Column> implements HasDynamicTitle {

    private static final int LONGEST_WORDS = 400;

    private final transient PaymentRuns runs;
    private final transient PayeeAccounts accounts;
    private final Div news = new Div();
    /** Made with the page, so that a double press makes one file. */
    private final UUID runId = UUID.randomUUID();

    PaymentRunsView(PaymentRuns runs, PayeeAccounts accounts) {
        this.runs = runs;
        this.accounts = accounts;
        news.getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new PageHeader(words().of("ledger.runs.title")).lead(words().of("ledger.runs.lead")),
                        news,
                        looks(),
                        waiting(),
                        made());
    }

    private Panel looks() {
        List<PayeeAccount> waiting = accounts.waiting();
        Panel panel = new Panel(words().of("ledger.looks.title"));
        if (waiting.isEmpty()) {
            panel.add(new Paragraph(words().of("ledger.looks.none")));
            return panel;
        }
        panel.add(new Paragraph(words().of("ledger.looks.lead")));
        for (PayeeAccount account : waiting) {
            ShortText why = new ShortText(words().of("ledger.looks.why"), LONGEST_WORDS);
            Div one = new Div(
                    AccountParts.of(account.account()),
                    why,
                    new Actions(
                            Buttons.secondary(
                                    words().of("ledger.looks.take"),
                                    () -> enter(() -> accounts.look(account.id(), true, ""))),
                            Buttons.quiet(
                                    words().of("ledger.looks.refuse"),
                                    () -> enter(() -> accounts.look(account.id(), false, why.getValue())))));
            one.addClassName("form-fields");
            panel.add(one);
        }
        return panel;
    }

    private Panel waiting() {
        List<PaymentRuns.Item> items = runs.waiting();
        Panel panel = new Panel(words().of("ledger.waiting.title"));
        if (items.isEmpty()) {
            panel.add(new EmptyState(
                    words().of("ledger.waiting.none.title"), words().of("ledger.waiting.none.sentence")));
            return panel;
        }
        panel.add(rows(items));
        if (!runs.canPay()) {
            panel.add(new Note(Tone.WARN, words().of("ledger.waiting.no-payer")));
            return panel;
        }
        DayField day = new DayField(words().of("ledger.waiting.day"));
        day.setValue(runs.nextDay());
        panel.add(
                day,
                new Actions(Buttons.primary(
                        words().of("ledger.waiting.make"),
                        () -> enter(() -> {
                            if (!day.isMistyped() && day.getValue() != null) {
                                runs.make(
                                        runId,
                                        day.getValue(),
                                        items.stream()
                                                .map(item -> item.payment().id())
                                                .toList());
                            }
                        }))));
        return panel;
    }

    private static Rows<PaymentRuns.Item> rows(List<PaymentRuns.Item> items) {
        return new Rows<PaymentRuns.Item>(words().of("ledger.waiting.title"))
                .component(
                        words().of("ledger.waiting.incident"),
                        item -> Links.to("incidents/" + item.payment().incidentId(), words().of("ledger.waiting.open")))
                .number(
                        words().of("ledger.payment.amount"),
                        item -> Amount.of(item.payment().amount()))
                .text(
                        words().of("ledger.waiting.account"),
                        item -> AccountParts.line(item.account().account()))
                .text(words().of("ledger.entry.by"), item -> item.payment().by())
                .show(items);
    }

    private Panel made() {
        List<PaymentRun> all = runs.all();
        Panel panel = new Panel(words().of("ledger.runs.made"));
        if (all.isEmpty()) {
            panel.add(new Paragraph(words().of("ledger.runs.none")));
            return panel;
        }
        panel.add(new Rows<PaymentRun>(words().of("ledger.runs.made"))
                .component(
                        words().of("ledger.runs.number"),
                        run -> Links.to(
                                "payments/" + run.id(), "#" + words().formats().number(run.number())))
                .text(words().of("ledger.waiting.day"), run -> words().formats().date(run.payOn()))
                .number(words().of("ledger.payment.amount"), run -> Amount.of(Yen.of(run.sum())))
                .number(
                        words().of("ledger.runs.count"),
                        run -> new Span(words().formats().number(run.items().size())))
                .text(
                        words().of("ledger.payment.state"),
                        run -> words().of(run.isOpen() ? "ledger.runs.open" : "ledger.runs.done"))
                .show(all));
        return panel;
    }

    private void enter(Runnable entry) {
        news.removeAll();
        try {
            entry.run();
            UI.getCurrent().refreshCurrentRoute(true);
        } catch (PaymentRefused refused) {
            news.add(new Note(Tone.WARN, words().of(refused.messageKey())));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(words().of("ledger.runs.title"));
    }
}
