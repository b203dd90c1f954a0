package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where a list has nothing to show yet: what would be here, in a real sentence, and the one thing to do. */
public final class EmptyState extends Div {

    public EmptyState(String title, String sentence) {
        addClassName("empty");
        add(Parts.hidden(Parts.span("empty-mark", "")));
        add(Parts.named(new Paragraph(title), "empty-title"), new Paragraph(sentence));
    }

    public EmptyState action(Component action) {
        add(new Actions(action));
        return this;
    }
}
