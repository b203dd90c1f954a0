package io.shirase.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.product.Clause;
import io.shirase.product.Confidence;
import io.shirase.shell.part.StatusBadge;
import io.shirase.shell.part.Tone;
import io.shirase.shell.part.Words;
import java.util.Locale;

/** A rule: what it says in short, in the source's own words, where that is from and how sure it is. */
final class RuleBlock extends Div {

    /** @param heading what the rule is about; empty where the rule says so itself */
    RuleBlock(String heading, Clause clause) {
        addClassName("rule");
        Locale locale = Words.formats().locale();
        if (!heading.isEmpty()) {
            add(new H3(heading));
        }
        add(new Paragraph(clause.gist().in(locale)));
        if (clause.quote() != null) {
            add(Quotes.of(clause.quote()));
        }
        Span source = new Span(Words.of("product.source", clause.seed(), clause.id()));
        source.addClassName("quiet");
        add(new Div(badge(clause.confidence()), source));
        Clause.Reading reading = clause.reading();
        if (reading != null) {
            add(
                    new Paragraph(
                            Words.of("product.reading.taken", reading.taken().in(locale))),
                    new Paragraph(Words.of(
                            "product.reading.other", reading.alternative().in(locale))));
        }
    }

    RuleBlock note(String text) {
        add(new Paragraph(text));
        return this;
    }

    private static StatusBadge badge(Confidence confidence) {
        return new StatusBadge(
                Words.of("product.confidence." + confidence.code()),
                switch (confidence) {
                    case STATED -> Tone.GOOD;
                    case SETTLED -> Tone.ACTIVE;
                    case AMBIGUOUS -> Tone.WARN;
                    case HOUSE -> Tone.NEUTRAL;
                });
    }
}
