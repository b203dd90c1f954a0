package io.shirase.shell;

import com.vaadin.flow.component.html.NativeButton;
import io.shirase.shell.part.Glyph;

/** Changes between a bright and a dark page; {@code assets/shirase.js} does it in the browser, at once. */
class SchemeSwitch extends NativeButton {

    SchemeSwitch() {
        addClassNames("tool", "scheme-switch");
        add(Glyph.SUN.icon(), Glyph.MOON.icon());
        setAriaLabel(getTranslation("shell.scheme"));
        setTitle(getTranslation("shell.scheme"));
        getElement().setAttribute("data-scheme-switch", true);
    }
}
