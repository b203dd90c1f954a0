package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.assessment.Sentence;
import io.shirase.evidence.Receipt;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.money.Yen;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.Rows;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.time.LocalDate;
import java.util.List;

/**
 * The lines of an incident: what, how much, what would come back, why. On a phone each line is a card. Of a long log the
 * newest lines stand there, and a button brings those before them.
 */
final class LineTable extends Composite<Div> {

    static final int AT_ONCE = 100;

    private final List<ExpenseLine> lines;
    private final Outlook outlook;
    private final List<Receipt> receipts;
    private final Rows<ExpenseLine> rows = new Rows<ExpenseLine>(words().of("claim.ui.log.title"))
            .component(words().of("claim.ui.log.column.what"), LineTable::what)
            .number(words().of("claim.ui.log.column.amount"), LineTable::amount)
            .component(words().of("claim.ui.log.column.expected"), this::expected)
            .component(words().of("claim.ui.log.column.receipts"), this::papers);
    private int from;

    LineTable(List<ExpenseLine> lines, Outlook outlook, List<Receipt> receipts) {
        this.lines = lines;
        this.outlook = outlook;
        this.receipts = receipts;
        this.from = lines.size();
        older();
    }

    /** Shows so many more of the lines before those that stand there. */
    private void older() {
        from = Math.max(0, from - AT_ONCE);
        getContent().removeAll();
        if (from > 0) {
            String more = words().of("claim.ui.log.older", words().formats().number(Math.min(from, AT_ONCE)));
            getContent().add(new Actions(Buttons.secondary(more, this::older)));
        }
        getContent().add(rows.show(lines.subList(from, lines.size())));
    }

    private static Component amount(ExpenseLine line) {
        Yen amount = line.facts().amount();
        return amount == null ? Amount.unknown() : Amount.of(amount);
    }

    private static Component what(ExpenseLine line) {
        ExpenseFacts facts = line.facts();
        String name = facts.activity() == null
                ? words().of("claim.ui.line.draft")
                : words().of("vocabulary.activity", facts.activity());
        Anchor link = Links.to("incidents/" + line.incidentId() + "/expenses/" + line.id(), name);
        link.addClassName("card-title");
        Div what = new Div(link);
        if (!facts.vendor().isEmpty()) {
            what.add(small(facts.vendor()));
        }
        LocalDate arose = facts.accruedOn();
        what.add(small(
                arose == null
                        ? words().of("claim.ui.log.noDay")
                        : words().formats().shortDate(arose)));
        return what;
    }

    private Component expected(ExpenseLine line) {
        return outlook.of(line)
                .map(explained -> {
                    List<Sentence> why = outlook.why(explained);
                    Div cell = new Div(
                            new Div(LineWords.badge(explained.result().outcome()), outlook.expected(line)),
                            small(LineWords.item(explained)),
                            new Paragraph(LineWords.gist(why)),
                            LineWords.why(why));
                    cell.getComponentAt(0).addClassName("expected-line");
                    return cell;
                })
                .orElseGet(() -> new Div(
                        new StatusBadge(words().of("claim.ui.line.incomplete"), Tone.WARN),
                        new Paragraph(words().of("claim.ui.line.incomplete.text"))));
    }

    private Component papers(ExpenseLine line) {
        List<Receipt> own = receipts.stream()
                .filter(receipt -> line.receipts().contains(receipt.id()))
                .toList();
        return own.isEmpty() ? new Span(words().of("claim.ui.log.noReceipt")) : ReceiptField.links(own);
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
