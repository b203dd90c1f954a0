package io.shirase.exclusion.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.shirase.exclusion.ExclusionStanding;
import io.shirase.exclusion.FindingEntry;
import io.shirase.exclusion.FindingKind;
import io.shirase.part.StatusBadge;
import io.shirase.part.Tone;
import java.util.Locale;
import java.util.function.Consumer;

/** One exclusion: what it says, what was found, and what follows. */
final class ExclusionRow extends Div {

    private final Div head = new Div();
    private final Span name;
    private final String label;

    ExclusionRow(ExclusionStanding standing, Component history) {
        addClassName("exclusion");
        Locale locale = words().formats().locale();
        label = standing.exclusion().summary().in(locale);
        name = new Span(label);
        head.addClassName("exclusion-head");
        Span code = new Span(standing.exclusion().code().toUpperCase(Locale.ROOT));
        code.addClassName("quiet");
        head.add(name, code, badge(standing));
        add(head);
        if (standing.exclusion().quote() != null) {
            Paragraph quote = new Paragraph("「" + standing.exclusion().quote() + "」");
            quote.addClassName("clause");
            quote.getElement().setAttribute("lang", "ja");
            add(quote);
        }
        String follows = follows(standing);
        if (!follows.isEmpty()) {
            add(new Paragraph(words().of("exclusion.follows." + follows)));
        }
        add(history);
    }

    private static StatusBadge badge(ExclusionStanding standing) {
        if (standing.proposal().isPresent()) {
            return new StatusBadge(words().of("exclusion.state.proposed"), Tone.WAITING);
        }
        FindingKind kind = standing.settled().map(FindingEntry::kind).orElse(null);
        if (kind == null) {
            return standing.isAsked()
                    ? new StatusBadge(words().of("exclusion.state.open"), Tone.ACTIVE)
                    : new StatusBadge(
                            words().of(standing.isInContract() ? "exclusion.state.ruled" : "exclusion.state.outside"),
                            Tone.NEUTRAL);
        }
        return new StatusBadge(
                words().of("exclusion.kind", kind),
                switch (kind) {
                    case APPLIES -> Tone.BAD;
                    case UNCLEAR -> Tone.WARN;
                    case DOES_NOT_APPLY, CONFIRM, RETURN -> Tone.GOOD;
                });
    }

    /** The part of its message key; empty where nothing has to be said. */
    private static String follows(ExclusionStanding standing) {
        if (standing.proposal().isPresent()) {
            return standing.isConfirmed() ? "proposed-again" : "proposed";
        }
        if (standing.isConfirmed()) {
            return "confirmed";
        }
        if (standing.settled().filter(one -> one.kind() == FindingKind.UNCLEAR).isPresent()) {
            return "unclear";
        }
        return standing.isInContract() && !standing.isAsked() ? "ruled" : "";
    }

    void tickable(boolean ticked, Consumer<Boolean> tick) {
        Checkbox box = new Checkbox(label, ticked);
        box.addValueChangeListener(event -> tick.accept(event.getValue()));
        head.replace(name, box);
    }

    void actions(Component actions) {
        add(actions);
    }
}
