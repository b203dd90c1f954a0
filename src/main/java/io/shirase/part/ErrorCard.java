package io.shirase.part;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What happened, what was kept, and what to do now; read out at once by screen readers. */
public final class ErrorCard extends Div {

    public ErrorCard(String happened, String kept, String todo) {
        addClassNames("error-card", Tone.BAD.className());
        getElement().setAttribute("role", "alert");
        Paragraph title = new Paragraph(Glyph.WARN.icon(), new Span(happened));
        title.addClassName("error-title");
        add(title, facts(kept, todo));
    }

    private static DefinitionList facts(String kept, String todo) {
        return new DefinitionList().add(words().of("part.error.kept"), kept).add(words().of("part.error.todo"), todo);
    }

    /** The number under which the error is in the log. */
    public ErrorCard reference(String number) {
        add(Parts.named(new Paragraph(words().of("part.error.reference", number)), "error-reference"));
        return this;
    }

    public ErrorCard action(Component... actions) {
        add(new Actions(actions));
        return this;
    }
}
