package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.assessment.Assessment;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.Sentence;
import io.shirase.claim.Decided;
import io.shirase.claim.LineOutlook;
import io.shirase.expense.ExpenseFacts;
import io.shirase.expense.Stage;
import io.shirase.money.YenRange;
import io.shirase.part.Amount;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.product.Clause;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of expense, and what is said about it, in the words of the person before the screen. */
public final class LineWords {

    private LineWords() {}

    /** What the money was for, and to whom it went where that is known. */
    static String name(ExpenseFacts facts) {
        String what = facts.activity() == null
                ? words().of("claim.ui.line.draft")
                : words().of("vocabulary.activity", facts.activity());
        return facts.vendor().isEmpty() ? what : words().of("claim.ui.line.name", what, facts.vendor());
    }

    /** The cost item that the line is under its product. */
    public static String item(LineOutlook line) {
        return Optional.ofNullable(line.result())
                .map(Assessment.Line::item)
                .map(item -> item.name().in(words().formats().locale()))
                .orElseGet(() -> words().of("assessment.item.none"));
    }

    /** Where a line stands: what is decided, or else what the engine says; that it is a draft where nothing can be said. */
    static StatusBadge badge(LineOutlook line) {
        if (line.decided() != null) {
            return decided(line.decided());
        }
        Assessment.Line result = line.result();
        if (result == null) {
            return new StatusBadge(words().of("claim.ui.line.incomplete"), Tone.WARN);
        }
        if (lacksConsentOnly(result, line.line().facts())) {
            return new StatusBadge(words().of("claim.ui.line.consent-first"), Tone.WARN);
        }
        boolean lacksDaysOnly = result.outcome() == LineOutcome.PENDING
                && result.reasons().equals(List.of(Reason.EVIDENCE_MISSING))
                && line.line().facts().reached() == Stage.PLANNED;
        return lacksDaysOnly
                ? new StatusBadge(words().of("vocabulary.stage", Stage.PLANNED), Tone.NEUTRAL)
                : expected(result.outcome());
    }

    /** Whether nothing but a consent is lacking that can still be given before anything is spent. */
    private static boolean lacksConsentOnly(Assessment.Line result, ExpenseFacts facts) {
        List<Reason> denying = result.reasons().stream()
                .filter(reason -> reason.effect() == Reason.Effect.DENIES)
                .toList();
        return result.outcome() == LineOutcome.DENIED
                && denying.equals(List.of(Reason.CONSENT_MISSING))
                && facts.consentOn() == null
                && facts.spentOn() == null;
    }

    private static StatusBadge decided(Decided decided) {
        Tone tone = decided.kind() == Decided.Kind.DENIED ? Tone.BAD : Tone.GOOD;
        return new StatusBadge(words().of("claim.decided", decided.kind()), tone);
    }

    private static StatusBadge expected(LineOutcome outcome) {
        Tone tone = switch (outcome) {
            case PAYABLE -> Tone.GOOD;
            case EXHAUSTED -> Tone.WARN;
            case DENIED -> Tone.BAD;
            case PENDING -> Tone.WAITING;
        };
        return new StatusBadge(words().of("vocabulary.line", outcome), tone);
    }

    /** What is accepted of a decided line; what is expected of any other. */
    static Amount amount(LineOutlook line) {
        if (line.decided() != null) {
            return Amount.of(line.decided().accepted());
        }
        return expected(line.payable());
    }

    /** What would be paid; not known where a fact is missing on which it depends. */
    public static Amount expected(@Nullable YenRange payable) {
        return payable == null ? Amount.unknown() : Amount.expected(payable.least(), payable.most());
    }

    /** What a decided line is paid, where that is not what was accepted. */
    static Optional<String> paid(LineOutlook line) {
        Decided decided = line.decided();
        YenRange payable = line.payable();
        if (decided == null || payable == null || payable.equals(YenRange.exactly(decided.accepted()))) {
            return Optional.empty();
        }
        return Optional.of(words().of("claim.ui.line.paid", words().yen(payable)));
    }

    /** The sentence to read first: why not, or what would have to be different, or else what comes of it. */
    static String gist(List<Sentence> why) {
        return why.stream()
                .filter(sentence -> sentence.role() == Sentence.Role.REASON)
                .findFirst()
                .orElse(why.getLast())
                .text();
    }

    /** All sentences in their order, each with the clause behind it, folded away until they are asked for. */
    static NativeDetails why(List<Sentence> why) {
        NativeDetails details = new NativeDetails(words().of("claim.ui.why"), steps(why));
        details.addClassName("more");
        return details;
    }

    public static OrderedList steps(List<Sentence> why) {
        OrderedList list = new OrderedList();
        list.addClassName("why");
        Clause before = null;
        for (Sentence sentence : why) {
            Clause clause = sentence.clause();
            list.add(new ListItem(clause == null || clause.equals(before) ? step(sentence) : quoted(sentence, clause)));
            before = clause;
        }
        return list;
    }

    private static Div step(Sentence sentence) {
        Div step = new Div(new Span(sentence.text()));
        step.addClassName("why-" + sentence.role().code());
        return step;
    }

    /** A sentence with the source's own words folded away behind it, and how they are read where another reading would pay otherwise. */
    private static Div quoted(Sentence sentence, Clause clause) {
        Div step = step(sentence);
        if (clause.reading() != null && clause.reading().change() != null) {
            step.add(new Paragraph(words().of(
                            "assessment.reading",
                            clause.reading().taken().in(words().formats().locale()))));
        }
        if (clause.quote() != null) {
            Paragraph quote = new Paragraph(clause.quote());
            quote.addClassName("clause");
            quote.getElement().setAttribute("lang", "ja");
            NativeDetails source = new NativeDetails(words().of("claim.ui.why.quote"), quote);
            source.addClassName("more");
            step.add(source);
        }
        return step;
    }
}
