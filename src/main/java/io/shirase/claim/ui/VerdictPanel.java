package io.shirase.claim.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.shirase.assessment.Explained;
import io.shirase.assessment.Sentence;
import io.shirase.part.Amount;
import java.util.List;

/** What would be paid of one line as things stand, which cost item it is, and every step to it. */
final class VerdictPanel extends Section {

    VerdictPanel(Explained.Line line, Amount expected, List<Sentence> why) {
        addClassNames("panel", "verdict");
        Div head = new Div(expected.large(), LineWords.badge(line.result().outcome()));
        head.addClassName("expected-line");
        Span item = new Span(LineWords.item(line));
        item.addClassName("card-line");
        add(new H2(words().of("claim.ui.line.verdict")), head, item, LineWords.steps(why));
    }
}
