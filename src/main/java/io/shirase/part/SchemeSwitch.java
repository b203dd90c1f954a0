package io.shirase.part;

import com.vaadin.flow.component.html.NativeButton;

/** Changes between a bright and a dark page; {@code assets/shirase.js} does it in the browser, at once. */
public class SchemeSwitch extends NativeButton {

    public SchemeSwitch() {
        addClassNames("tool", "scheme-switch");
        add(Glyph.SUN.icon(), Glyph.MOON.icon());
        setAriaLabel(getTranslation("shell.scheme"));
        setTitle(getTranslation("shell.scheme"));
        getElement().setAttribute("data-scheme-switch", true);
    }
}
