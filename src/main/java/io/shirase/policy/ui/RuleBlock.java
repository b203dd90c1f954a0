package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import io.shirase.product.Clause;
import io.shirase.product.Confidence;
import java.util.Locale;

/** A rule: what it says in short, beside the source's own words, where those are from and how sure they are. */
final class RuleBlock extends Div {

    private final Div said = new Div();

    /** @param heading what the rule is about; empty where the rule says so itself */
    RuleBlock(String heading, Clause clause) {
        addClassName("rule");
        Locale locale = words().formats().locale();
        if (!heading.isEmpty()) {
            said.add(new H3(heading));
        }
        said.add(new Paragraph(clause.gist().in(locale)));
        Div source = new Div();
        if (clause.quote() != null) {
            source.add(Quotes.of(clause.quote()));
        }
        Span where = new Span(words().of("product.source", clause.seed(), clause.id()));
        where.addClassName("quiet");
        Div origin = new Div(badge(clause.confidence()), where);
        origin.addClassName("rule-origin");
        source.add(origin);
        Clause.Reading reading = clause.reading();
        if (reading != null) {
            said.add(
                    new Paragraph(
                            words().of("product.reading.taken", reading.taken().in(locale))),
                    new Paragraph(words().of(
                                    "product.reading.other",
                                    reading.alternative().in(locale))));
        }
        add(said, source);
    }

    RuleBlock note(String text) {
        said.add(new Paragraph(text));
        return this;
    }

    private static StatusBadge badge(Confidence confidence) {
        return new StatusBadge(
                words().of("product.confidence." + confidence.code()),
                switch (confidence) {
                    case STATED -> Tone.GOOD;
                    case SETTLED -> Tone.ACTIVE;
                    case AMBIGUOUS -> Tone.WARN;
                    case HOUSE -> Tone.NEUTRAL;
                });
    }
}
