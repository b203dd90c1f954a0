package io.shirase.review.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.ExpenseLine;
import io.shirase.part.Actions;
import io.shirase.part.Amount;
import io.shirase.part.Buttons;
import io.shirase.part.Links;
import io.shirase.part.LongText;
import io.shirase.part.Note;
import io.shirase.part.Tone;
import io.shirase.review.Decide;
import io.shirase.review.DecisionConflict;
import io.shirase.review.DecisionKind;
import io.shirase.review.DecisionRefused;
import io.shirase.review.LineDecision;
import io.shirase.review.LineStanding;
import io.shirase.review.Reviews;
import io.shirase.time.Japan;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was said about one line, in its order; an open question is answered below it, a decision objected to. */
final class LineConversation extends Article {

    /** What is the insurer's own business until it is settled. */
    private static final Set<DecisionKind> INTERNAL = Set.of(DecisionKind.APPROVE, DecisionKind.RETURN);

    private final Reviews reviews;
    private final boolean mayAnswer;
    /** Made with the page, so that a double click enters once. */
    private final UUID entryId = UUID.randomUUID();

    LineConversation(LineStanding standing, Reviews reviews, boolean mayAnswer) {
        this.reviews = reviews;
        this.mayAnswer = mayAnswer;
        addClassName("conversation");
        show(standing);
    }

    /** Whether anything was said about a line that the insured may hear. */
    static boolean isSpokenOf(LineStanding standing) {
        return said(standing).findAny().isPresent();
    }

    private static Stream<LineDecision> said(LineStanding standing) {
        return standing.effective().stream().filter(entry -> !INTERNAL.contains(entry.kind()) && !entry.proposal());
    }

    private void show(LineStanding standing) {
        removeAll();
        add(new H3(name(standing.line().facts())));
        OrderedList entries = new OrderedList();
        said(standing).forEach(entry -> entries.add(item(entry)));
        add(entries);
        if (mayAnswer && standing.isAsked()) {
            add(answer(standing));
        } else if (mayAnswer && standing.mayBeObjectedTo()) {
            add(objection(standing));
        }
    }

    private static String name(ExpenseFacts facts) {
        String what = facts.activity() == null
                ? words().of("claim.ui.line.draft")
                : words().of("vocabulary.activity", facts.activity());
        return facts.vendor().isEmpty() ? what : words().of("claim.ui.line.name", what, facts.vendor());
    }

    private static ListItem item(LineDecision entry) {
        LocalDateTime when = LocalDateTime.ofInstant(entry.at(), Japan.ZONE);
        Span head = new Span(words().of(
                        "review.ui.entry",
                        words().of("review.ui.kind." + entry.kind().code()),
                        words().formats().time(when)));
        head.addClassName("card-line");
        ListItem item = new ListItem(head);
        item.addClassName("said-" + entry.kind().code());
        if (entry.acceptedAmount() != null) {
            item.add(new Div(Amount.of(entry.acceptedAmount())));
        }
        if (!entry.words().isEmpty()) {
            item.add(new Paragraph(entry.words()));
        }
        if (entry.answerBy() != null) {
            item.add(new Paragraph(
                    words().of("review.ui.answer-by", words().formats().date(entry.answerBy()))));
        }
        return item;
    }

    private Div answer(LineStanding standing) {
        return form(
                words().of("review.ui.answer"),
                Buttons.primary(words().of("review.ui.answer.send"), () -> {}),
                words().of("review.ui.answer.sent"),
                text -> Decide.answer(entryId, standing, text));
    }

    /** Folded, so that nobody objects who only wants to read; what proves it is added to the line itself. */
    private Details objection(LineStanding standing) {
        ExpenseLine line = standing.line();
        Div form = form(
                words().of("review.ui.objection"),
                Buttons.primary(words().of("review.ui.objection.send"), () -> {}),
                words().of("review.ui.objection.sent"),
                text -> Decide.object(entryId, standing, text));
        form.addComponentAsFirst(new Paragraph(words().of("review.ui.objection.lead")));
        form.addComponentAtIndex(
                1,
                Links.to(
                        "incidents/" + line.incidentId() + "/expenses/" + line.id(),
                        words().of("review.ui.objection.proof")));
        return new Details(words().of("review.ui.objection.open"), form);
    }

    private Div form(String label, Button send, String sent, Function<String, Decide> wanted) {
        LongText words = new LongText(label, LineDecision.MAX_WORDS);
        Div refusal = new Div();
        refusal.getElement().setAttribute("role", "alert");
        send.setDisableOnClick(true);
        send.addClickListener(event -> {
            refusal.removeAll();
            if (words.isMistyped()) {
                send.setEnabled(true);
                words.focus();
                return;
            }
            try {
                LineDecision entered = reviews.enter(wanted.apply(words.getValue()));
                show(reviews.of(entered.lineId()));
                addComponentAsFirst(new Note(Tone.GOOD, sent));
            } catch (DecisionRefused refused) {
                words.setErrorMessage(words().of(refused.messageKey()));
                words.setInvalid(true);
            } catch (DecisionConflict conflict) {
                refusal.add(new Note(Tone.WARN, words().of("review.ui.answer.conflict")));
            } finally {
                send.setEnabled(true);
            }
        });
        Div form = new Div(words, refusal, new Actions(send));
        form.addClassName("form-fields");
        return form;
    }
}
