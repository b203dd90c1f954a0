package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.claim.Claims;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;
import io.shirase.evidence.Receipt;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Stage;
import io.shirase.expense.ui.ReceiptField;
import io.shirase.part.Amount;
import io.shirase.part.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands in the row of a line: what, how much, what comes back and why, its receipts. */
final class LineCells {

    private final UUID incidentId;
    private final Claims claims;

    LineCells(UUID incidentId, Claims claims) {
        this.incidentId = incidentId;
        this.claims = claims;
    }

    static Component what(LogRow row) {
        LineOutlook line = row.line();
        ExpenseFacts facts = line.line().facts();
        String name = facts.activity() == null
                ? words().of("claim.ui.line.draft")
                : words().of("vocabulary.activity", facts.activity());
        Anchor link = Links.to("incidents/" + line.line().incidentId() + "/expenses/" + line.id(), name);
        link.addClassName("card-title");
        String number = words().of("claim.ui.log.number", words().formats().number(line.number()));
        LocalDate arose = facts.accruedOn();
        Stage stage = facts.reached();
        Div what = new Div(link);
        if (stage == Stage.PLANNED || stage == Stage.ORDERED) {
            what.add(small(words().of("vocabulary.stage", stage)));
        }
        what.add(
                small(facts.vendor().isEmpty() ? number : number + " · " + facts.vendor()),
                small(
                        arose == null
                                ? words().of("claim.ui.log.noDay")
                                : words().formats().shortDate(arose)));
        return what;
    }

    static Component amount(LogRow row) {
        return row.line().isDraft() ? Amount.unknown() : Amount.of(row.line().asked());
    }

    Component expected(LogRow row) {
        LineOutlook line = row.line();
        if (line.isDraft()) {
            return new Div(LineWords.badge(line), new Paragraph(words().of("claim.ui.line.incomplete.text")));
        }
        Div head = new Div(LineWords.badge(line), LineWords.amount(line));
        head.addClassName("expected-line");
        Div cell = new Div(head);
        LineWords.paid(line).ifPresent(paid -> cell.add(small(paid)));
        cell.add(small(row.item()), new Paragraph(row.gist()), why(line.id()));
        return cell;
    }

    /** Folded away, and not even there, until somebody asks: a long log has many reasons. */
    private NativeDetails why(UUID lineId) {
        NativeDetails details = new NativeDetails(words().of("claim.ui.why"), new Div());
        details.addClassName("more");
        details.addToggleListener(event -> {
            if (event.isOpened()) {
                Outlook now = claims.ofIncident(incidentId);
                now.line(lineId).ifPresent(line -> details.setContent(LineWords.steps(now.why(line, words()))));
            }
        });
        return details;
    }

    static Component papers(LogRow row) {
        List<Receipt> own = row.receipts();
        return own.isEmpty() ? new Span(words().of("claim.ui.log.noReceipt")) : ReceiptField.links(own);
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
