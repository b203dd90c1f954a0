package io.shirase.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** What the parts share: elements with a class. */
final class Parts {

    private Parts() {}

    static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    static <T extends Component> T named(T component, String className) {
        component.addClassName(className);
        return component;
    }

    static <T extends Component> T hidden(T component) {
        component.getElement().setAttribute("aria-hidden", "true");
        return component;
    }
}
