package io.shirase.part;

import com.vaadin.flow.component.UI;
import io.shirase.language.Words;
import java.util.Locale;

/** The language of the person before the screen. */
public final class Screen {

    private Screen() {}

    /** The language of the current screen; Japanese where there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.JAPANESE : ui.getLocale();
    }

    public static Words words() {
        return Words.in(locale());
    }
}
