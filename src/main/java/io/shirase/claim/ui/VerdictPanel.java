package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.claim.LineOutlook;
import io.shirase.claim.Outlook;

/** What is decided about one line or expected of it, which cost item it is, and every step to it. */
final class VerdictPanel extends Section {

    /** @param line of the outlook; no draft */
    VerdictPanel(Outlook outlook, LineOutlook line) {
        addClassNames("panel", "verdict");
        Div head = new Div(LineWords.amount(line).large(), LineWords.badge(line));
        head.addClassName("expected-line");
        add(new H2(words().of(line.isDecided() ? "claim.ui.line.decided" : "claim.ui.line.verdict")), head);
        LineWords.paid(line).ifPresent(paid -> add(small(paid)));
        add(small(LineWords.item(line)), LineWords.steps(outlook.why(line, words())));
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassName("card-line");
        return line;
    }
}
