package io.shirase.shell.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.shirase.language.Messages;
import java.util.Locale;

/** What the parts share: the words in the language of the person before the screen, and elements with a class. */
final class Parts {

    private Parts() {}

    /** The language of the current screen; Japanese where there is none. */
    static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.JAPANESE : ui.getLocale();
    }

    static String text(String key, Object... values) {
        return Messages.in(locale()).get(key, values);
    }

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
