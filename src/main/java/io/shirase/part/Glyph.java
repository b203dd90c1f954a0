package io.shirase.part;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The portal's small signs, drawn by the stylesheet; always beside words, so hidden from screen readers. */
public enum Glyph {
    ARROW,
    BACK,
    CHECK,
    CLOCK,
    CROSS,
    DOT,
    DOWNLOAD,
    FILE,
    INFO,
    LOCK,
    MENU,
    MOON,
    OPEN,
    PERSON,
    PHONE,
    QUESTION,
    SEARCH,
    SUN,
    WARN;

    String className() {
        return "glyph-" + name().toLowerCase(Locale.ROOT);
    }

    public Span icon() {
        Span icon = new Span();
        icon.addClassNames("glyph", className());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
